import { Argument } from 'commander';
import type { ConvertAnswer } from '../../api/operations/convert.js';
import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { offering } from '../options/offered-values.js';
import { listOption } from '../options/choice.js';
import {
  addPeriodOptions,
  addRateLookupOptions,
  pickPeriodFields,
  pickRateLookupFields,
  type PeriodOptions,
  type RateLookupOptions,
} from '../options/rates.js';
import { addBackendOptions, type BackendOptions } from '../options/backend.js';
import { createColours, writeOutput } from '../output.js';
import { formatColumns } from '../show/columns.js';

type Options = RateLookupOptions &
  PeriodOptions &
  BackendOptions & { readonly to?: readonly string[]; readonly json?: boolean };

export const convertCommand: CliCommand = {
  name: 'convert',
  summary: 'convert one amount: crossrate convert 380bn CNY USD',
  define: (command, context) => {
    addBackendOptions(
      addPeriodOptions(
        addRateLookupOptions(
          command.argument('<amount>', 'a number like 380bn or 3800亿, or an amount like "380 billion yuan"'),
        ),
      ),
    )
      .addArgument(
        offering(
          'currency',
          new Argument('[currencies...]', 'what it is in, unless the amount says it, and what it is wanted in'),
        ),
      )
      .addOption(offering('currency', listOption('--to <codes>', 'currencies that are wanted, e.g. USD,HKD')))
      .option('--json', 'one line of JSON for each currency')
      .action((amount: string, codes: readonly string[], options: Options) => run(amount, codes, options, context));
  },
};

async function run(sent: string, codes: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { to: named = [], json } = options;
  const { parseConvertArguments } = await import('../input/convert-arguments.js');
  const { amount, targets } = parseConvertArguments(
    sent,
    codes.flatMap((each) => each.split(',')),
  );
  const wanted = [...targets, ...named];
  if (wanted.length === 0) throw new CliError('which currency is wanted? Write e.g. crossrate convert 380bn CNY USD');
  const converted = await withBackend(options, context, async (backend) => {
    const answers: ConvertAnswer[] = [];
    for (const to of wanted)
      answers.push(
        await backend.convert({ ...amount, to, ...pickRateLookupFields(options), ...pickPeriodFields(options) }),
      );
    return answers;
  });
  const { green, dim } = createColours(context.stdout, context);
  const shown =
    json === true
      ? converted.map((each) => `${JSON.stringify(each)}\n`).join('')
      : formatColumns(converted.map(toRow), [(text) => text, (text) => green(text), (text) => dim(text)]);
  await writeOutput(context, shown);
}

function toRow({ amount, from, to, value, rate }: ConvertAnswer): readonly string[] {
  const note = `1 ${from} = ${rate.value} ${to}, ${rate.source} of ${rate.date}`;
  return [`${from} ${amount}`, `${to} ${value}`, note];
}
