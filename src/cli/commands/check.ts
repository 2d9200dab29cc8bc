import { basename } from 'node:path';
import { readPathDay } from '../../api/workspace/path-day.js';
import { readStatedDate } from '../../api/workspace/stated-date.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { FINDING_RULES, type FindingRule } from '../../core/checks/finding.js';
import { MIN_SEVERITIES } from '../../core/checks/severity-settings.js';
import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../exit.js';
import { expandFiles } from '../input/find-files.js';
import { detectMediaType } from '../input/media-type.js';
import { readTextSettings } from '../input/text-settings.js';
import { readText } from '../input/read-text.js';
import { offering } from '../options/offered-values.js';
import { choiceOption, choicesOption, listOption } from '../options/choice.js';
import { addFileArguments } from '../options/files.js';
import { addRateLookupOptions, type RateLookupOptions } from '../options/rates.js';
import { addTextOptions, type TextOptions } from '../options/text.js';
import { addBackendOptions, type BackendOptions } from '../options/backend.js';
import { readStyleOption, styleOption } from '../options/style.js';
import { createColours, writeOutput } from '../output.js';
import { REPORTS } from '../reports/formats.js';
import type { CheckedText } from '../reports/report.js';
import { formatFindingCounts, formatFindings } from '../show/findings.js';
import { pluralize } from '../../support/pluralize.js';

type Options = TextOptions &
  RateLookupOptions &
  BackendOptions & {
    readonly to?: string[];
    readonly off?: FindingRule[];
    readonly minSeverity?: (typeof MIN_SEVERITIES)[number];
    readonly style?: string;
    readonly ok?: boolean;
    readonly format?: CheckFormat;
    readonly json?: boolean;
  };

const FORMATS = ['text', 'json', ...Object.keys(REPORTS)] as const;
type CheckFormat = 'text' | 'json' | keyof typeof REPORTS;

export const checkCommand: CliCommand = {
  name: 'check',
  summary: "check the writer's own arithmetic, like a linter; exit code 1 when there is an error",
  define: (command, context) => {
    addBackendOptions(addRateLookupOptions(addTextOptions(addFileArguments(command))))
      .addOption(
        offering(
          'currency',
          listOption('--to <codes>', 'currencies that every amount must be convertible to, e.g. USD,HKD'),
        ),
      )
      .addOption(choicesOption('--off <rules>', 'rules that are not to speak', FINDING_RULES))
      .addOption(
        choiceOption('--min-severity <severity>', 'show no finding below: info, warning or error', MIN_SEVERITIES),
      )
      .addOption(styleOption('house style that the figures are to be in (default: any)'))
      .option('--ok', 'also show what was checked and is right')
      .addOption(choiceOption('--format <format>', 'how the findings are written (default: text)', FORMATS))
      .option('--json', 'the same as --format json: one line for each file')
      .action((files: readonly string[], options: Options) => run(files, options, context));
  },
};

async function run(given: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { server: _server, quiet, json, format = json === true ? 'json' : 'text', ok, off, style, ...asked } = options;
  const houseStyle = readStyleOption(style);
  const colours = createColours(context.stdout, context);
  const files = await expandFiles(given);
  const checked: CheckedText[] = [];
  await withBackend(options, context, async (backend) => {
    for (const file of files) {
      const named = await readText(file, context);
      if (named.text === '') continue;
      const { findings, rates } = await backend.check({
        mediaType: detectMediaType(file),
        ...(await readRequestSettings(file)),
        ...omitUndefined({ date: readStoryDay(file, named.text) }),
        ...asked,
        ...omitUndefined({
          style: houseStyle,
          rules: off && { off },
          include: ok === true ? ('ok' as const) : undefined,
        }),
        text: named.text,
      });
      checked.push({ ...named, findings });
      // Before anything is written: a reader that goes away early does not make the result a good one.
      if (findings.some(({ severity }) => severity === 'error')) context.exitWith(EXIT_CODES.found);
      if (format === 'json') await writeOutput(context, `${JSON.stringify({ file: named.name, findings, rates })}\n`);
      else if (format === 'text') await writeOutput(context, formatFindings(named, findings, colours));
    }
  });
  if (format !== 'text' && format !== 'json')
    await writeOutput(context, REPORTS[format](checked, { version: context.version, folder: process.cwd() }));
  if (format !== 'json' && quiet !== true) {
    const counts = formatFindingCounts(checked.flatMap(({ findings }) => findings));
    context.stderr.write(`${counts} in ${pluralize(files.length, 'text')}\n`);
  }
}

/** The day of a story as an editor finds it: what the text states, or the name of its file. It comes before that of the settings. */
function readStoryDay(file: string, text: string): IsoDate | undefined {
  return readStatedDate(text) ?? readPathDay(basename(file));
}

/** What the settings file of a text says that a request can. */
async function readRequestSettings(file: string) {
  const { settings, dismiss } = await readTextSettings(file);
  // The others are for editors, or for those who convert.
  const { dismiss: _all, hints: _hints, codeLens: _codeLens, docs: _docs, to: _to, ...request } = settings;
  return { ...request, dismiss: [...dismiss] };
}
