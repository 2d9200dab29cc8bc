import { ANNOTATION_FORMATS, CONVERT_MODES, TABLE_MODES } from '../../core/annotation/annotation.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { STDIN, addFileArguments } from '../options/files.js';
import { offering } from '../options/offered-values.js';
import { choiceOption, listOption, integerOption } from '../options/choice.js';
import type { AnnotateCommandOptions } from '../options/annotate.js';
import { addRateLookupOptions } from '../options/rates.js';
import { addTextOptions } from '../options/text.js';
import { addBackendOptions } from '../options/backend.js';
import { skipOption } from '../options/skip.js';
import { styleOption } from '../options/style.js';

export const annotateCommand: CliCommand = {
  name: 'annotate',
  summary: 'write conversions into texts, in the words of a house style',
  define: (command, context) => {
    addBackendOptions(addRateLookupOptions(addTextOptions(addFileArguments(command))))
      .addOption(
        offering(
          'currency',
          listOption('--to <codes>', 'currencies to convert to, e.g. USD,HKD (default: CNY, USD and HKD)'),
        ),
      )
      .addOption(styleOption())
      .addOption(
        choiceOption(
          '--convert <which>',
          'the first mention of each amount, every, or the first of the key amounts (default: first)',
          CONVERT_MODES,
        ),
      )
      .addOption(skipOption())
      .addOption(
        choiceOption(
          '--tables <how>',
          'what becomes of tables: a converted copy below each, a note with the rates, brackets in cells (default: copy, note in plain text)',
          TABLE_MODES,
        ),
      )
      .addOption(
        choiceOption('--format <format>', 'form of the result (default: that of the text)', ANNOTATION_FORMATS),
      )
      .option('--json', 'the whole answer, one line of JSON for each file')
      .option('-i, --in-place', 'write the files themselves, after showing what changes')
      .option('-y, --yes', 'with --in-place: do not ask')
      .option('-o, --out <folder>', 'write the results into a folder; continues where an earlier run was cut off')
      .option('--restart', 'with --out: begin anew')
      .addOption(integerOption('--jobs <number>', 'with --out: threads, or requests at once (default: all cores)'))
      .option('-n, --dry-run', 'show what would be written, write nothing')
      .action((files: readonly string[], options: AnnotateCommandOptions) => run(files, options, context));
  },
};

async function run(given: readonly string[], options: AnnotateCommandOptions, context: CliContext): Promise<void> {
  assertCompatibleOptions(given, options);
  const { annotateTexts } = await import('../annotate/annotate-texts.js');
  await annotateTexts(given, options, context);
}

/** Options of which one undoes the other are a mistake, not a choice of ours. */
function assertCompatibleOptions(
  given: readonly string[],
  { inPlace, out, json, format, restart, jobs }: AnnotateCommandOptions,
): void {
  const inFiles = inPlace === true ? '--in-place' : out === undefined ? undefined : '--out';
  if (inPlace === true && out !== undefined) throw new CliError('--in-place and --out exclude each other');
  if (inFiles !== undefined && given.includes(STDIN)) throw new CliError(`${inFiles} needs files, not standard input`);
  if (inPlace === true && (json === true || format !== undefined))
    throw new CliError(`--in-place keeps the form of the file; leave ${json === true ? '--json' : '--format'} out`);
  if (out === undefined && (restart === true || jobs !== undefined))
    throw new CliError(`${restart === true ? '--restart' : '--jobs'} is for --out`);
}
