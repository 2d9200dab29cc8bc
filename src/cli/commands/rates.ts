import { Argument, type Command } from 'commander';
import { OPERATOR_COMMANDS } from '../operator/arguments.js';
import { selectColumns, CSV_ROWS, JSON_ROWS, NDJSON_ROWS } from '../../api/rate-rows/formats.js';
import type { RateRow } from '../../api/rate-rows/row.js';
import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { PERIODS, type Period } from '../../core/rate-table/period.js';
import { choiceOption } from '../options/choice.js';
import { offering } from '../options/offered-values.js';
import {
  addPeriodOptions,
  addRateLookupOptions,
  pickPeriodFields,
  pickRateLookupFields,
  type PeriodOptions,
  type RateLookupOptions,
} from '../options/rates.js';
import { addBackendOptions, type BackendOptions } from '../options/backend.js';
import { writeOutput } from '../output.js';
import { formatColumns } from '../show/columns.js';

const FORMATS = { json: JSON_ROWS, csv: CSV_ROWS, ndjson: NDJSON_ROWS } as const;

type Options = RateLookupOptions &
  PeriodOptions &
  BackendOptions & {
    readonly group?: Period;
    readonly from?: string;
    readonly to?: string;
    readonly format?: keyof typeof FORMATS | 'table';
    readonly json?: boolean;
  };

export const ratesCommand: CliCommand = {
  name: 'rates',
  summary: 'look rates up: crossrate rates USD CNY --date 2025-02-24',
  define: (command, context) => {
    addBackendOptions(
      addPeriodOptions(
        addRateLookupOptions(
          command
            .addArgument(offering('currency', new Argument('[base]', 'the currency that is counted')))
            .addArgument(
              offering(
                'currency',
                new Argument('[quotes...]', 'what it is counted in (default: all that have a rate)'),
              ),
            ),
        ),
      ),
    )
      .option('--from <day>', 'first day of a range')
      .option('--to <day>', 'last day of a range')
      .addOption(choiceOption('--group <period>', 'in a range: the last rate of each period', PERIODS))
      .addOption(choiceOption('--format <format>', 'how the rates are written', ['table', ...Object.keys(FORMATS)]))
      .option('--json', 'the same as --format json')
      .action((base: string | undefined, quotes: readonly string[], options: Options) =>
        base === undefined ? command.help({ error: true }) : run(base, quotes, options, context),
      );
    command.enablePositionalOptions();
    for (const name of OPERATOR_COMMANDS) addOperatorCommand(command, name, context);
  },
};

/** The operator's command reads its own arguments: they are handed on as they are. */
function addOperatorCommand(parent: Command, name: (typeof OPERATOR_COMMANDS)[number], context: CliContext): void {
  parent
    .command(name)
    .description(OPERATOR_DESCRIPTIONS[name])
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .passThroughOptions()
    .action(async (_options: unknown, command: Command) => {
      context.exitWith(await context.tools.runRatesCommand([name, ...command.args]));
    });
}

const OPERATOR_DESCRIPTIONS: Readonly<Record<(typeof OPERATOR_COMMANDS)[number], string>> = {
  backfill: 'fetch what is missing into the database [--source KEY[,KEY]] [--from DAY --to DAY]',
  status: 'show the state of every source',
  import: 'store the rates of a file: FILE [--source KEY]',
  export:
    'write every quote in every revision [--format csv|ndjson] [--source KEY] [--from DAY] [--to DAY] [--out FILE]',
  verify: 'read the whole history again with the rules',
};

async function run(base: string, quotes: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { from, to, group, json, format = json === true ? 'json' : 'table' } = options;
  const codes = quotes.flatMap((each) => each.split(','));
  const whichRates = { from, to, group, ...pickRateLookupFields(options), ...pickPeriodFields(options) };
  const query = { base, quotes: codes.length === 0 ? undefined : codes, ...whichRates };
  await withBackend(options, context, async (backend) => {
    const rows = [...(await backend.rates(query))];
    await writeOutput(context, format === 'table' ? formatTable(rows) : serializeRows(rows, FORMATS[format]));
  });
}

function serializeRows(rows: readonly RateRow[], format: (typeof FORMATS)[keyof typeof FORMATS]): string {
  const byPeriod = rows.some(({ period }) => period !== undefined);
  const columns = selectColumns({ byPeriod, hasAges: rows.some(({ ageDays }) => ageDays !== undefined) });
  return format.head(columns) + rows.map((row, i) => format.row(row, columns, i === 0)).join('') + format.tail;
}

function formatTable(rows: readonly RateRow[]): string {
  return formatColumns(
    rows.map(({ base, quote, rate, date, source, ageDays, period }) => [
      `1 ${base} =`,
      `${rate} ${quote}`,
      date,
      source,
      period
        ? `${period.method} of ${period.from} to ${period.to}, ${period.observations} days`
        : ageDays === undefined || ageDays === 0
          ? ''
          : `${ageDays} days from the day asked for`,
    ]),
  );
}
