import { offering } from '../options/offered-values.js';
import { Option } from 'commander';
import { COMPARISON_MODES, type ComparisonMode } from '../../core/compare/verdicts.js';
import type { FigureKind } from '../../core/figures/figure.js';
import { FIGURE_KINDS } from '../../core/figures/figure.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { CliError, EXIT_CODES } from '../exit.js';
import { detectMediaType } from '../input/media-type.js';
import { readText, type NamedText } from '../input/read-text.js';
import { addBackendOptions, type BackendOptions } from '../options/backend.js';
import { choiceOption, choicesOption, integerOption } from '../options/choice.js';
import { createColours, writeOutput } from '../output.js';
import { formatFindingCounts, formatFindings } from '../show/findings.js';

type Options = BackendOptions & {
  readonly mode?: ComparisonMode;
  readonly date?: string;
  readonly revision?: number;
  readonly region?: string;
  readonly kinds?: FigureKind[];
  readonly style?: string;
  readonly ok?: boolean;
  readonly json?: boolean;
};

export const compareCommand: CliCommand = {
  name: 'compare',
  summary: 'compare the figures of a text with its source; exit code 1 when there is an error',
  define: (command, context) => {
    addBackendOptions(command)
      .argument('<files...>', 'the source, or several, and last the text that is made from it')
      .addOption(choiceOption('--mode <mode>', 'what the texts are to each other (default: source)', COMPARISON_MODES))
      .option('--date <day>', 'day of the rates, YYYY-MM-DD (default: today, UTC)')
      .addOption(integerOption('--revision <number>', 'answer from the rates known at this revision'))
      .option('--region <code>', 'home of the newsroom, e.g. HK: decides $ and 元 when a text does not')
      .addOption(choicesOption('--kinds <kinds>', 'kinds of figures that count (default: all)', FIGURE_KINDS))
      .addOption(
        offering(
          'style',
          new Option('--style <key>', 'house style of the amounts in suggestions (default: the form of the text)'),
        ),
      )
      .option('--ok', 'also show the figures that agree')
      .option('--json', 'the whole answer, as one line of JSON')
      .action((files: readonly string[], options: Options) => run(files, options, context));
  },
};

async function run(files: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { server: _server, quiet, json, ok, region, ...asked } = options;
  const last = files.at(-1);
  if (last === undefined || files.length < 2)
    throw new CliError('compare needs two files or more: the source, and last the text that is made from it');
  const target = await readText(last, context);
  const sources: NamedText[] = [];
  for (const file of files.slice(0, -1)) sources.push(await readText(file, context));
  const toSide = ({ file, text }: NamedText) => ({
    text,
    mediaType: detectMediaType(file),
    ...omitUndefined({ region }),
  });
  const [only] = sources;
  await withBackend(options, context, async (backend) => {
    const answer = await backend.compare({
      ...asked,
      ...omitUndefined({ include: ok === true ? ('ok' as const) : undefined }),
      source: only && sources.length === 1 ? toSide(only) : sources.map(toSide),
      target: toSide(target),
    });
    const { findings } = answer;
    // Before anything is written: a reader that goes away early does not make the result a good one.
    if (findings.some(({ severity }) => severity === 'error')) context.exitWith(EXIT_CODES.found);
    const shown =
      json === true
        ? `${JSON.stringify({ file: target.name, ...answer })}\n`
        : formatFindings(target, findings, createColours(context.stdout, context));
    await writeOutput(context, shown);
    if (json !== true && quiet !== true)
      context.stderr.write(
        `${formatFindingCounts(findings)} in ${answer.pairs.length} ${answer.pairs.length === 1 ? 'pair' : 'pairs'} of figures\n`,
      );
  });
}
