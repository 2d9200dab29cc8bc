import { ANNOTATION_FORMATS, CONVERT_MODES, TABLE_MODES } from '../../core/annotation/annotation.js';
import type { CliCommand } from '../command.js';
import { fetchArchive } from '../job-client/fetch.js';
import type { FetchCommandOptions } from '../job-client/result-sink.js';
import { fetchReport, type ReportCommandOptions } from '../job-client/report.js';
import { showStatus, type StatusCommandOptions } from '../job-client/status.js';
import { submitArchive, type SubmitCommandOptions } from '../job-client/submit.js';
import { offering } from '../options/offered-values.js';
import { choiceOption, listOption, integerOption } from '../options/choice.js';
import { addRateLookupOptions } from '../options/rates.js';
import { addTextOptions } from '../options/text.js';
import { addBackendOptions } from '../options/backend.js';
import { skipOption } from '../options/skip.js';
import { styleOption } from '../options/style.js';

export const archiveCommand: CliCommand = {
  name: 'archive',
  summary: 'have a service annotate or audit an archive, as a job that continues while nobody waits',
  define: (command, context) => {
    const submit = command
      .command('submit')
      .description('send files as a job, and print its id')
      .argument('<files...>', "files or patterns like 'archive/**/*.txt'");
    addBackendOptions(addRateLookupOptions(addTextOptions(submit)))
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
      .option('--audit', 'check the texts for a report of their errors and warnings, instead of annotating them')
      .option('--webhook <url>', 'address that is called when the job has ended')
      .option('--resume <id>', 'continue sending the same files to a job')
      .action((files: readonly string[], options: SubmitCommandOptions) => submitArchive(files, options, context));
    addBackendOptions(
      command.command('status').description('show the progress of a job').argument('<id>', 'id of the job'),
    )
      .option('-w, --watch', 'until it has ended')
      .option('--json', 'as the service sends it')
      .action((id: string, options: StatusCommandOptions) => showStatus(id, options, context));
    addBackendOptions(
      command
        .command('report')
        .description('write the report of a job that was submitted with --audit')
        .argument('<id>', 'id of the job'),
    )
      .option('-o, --out <file>', 'write it into a file (.html, or .json) instead of printing it')
      .option('--json', 'as JSON (default: a page, unless the file ends in .json)')
      .action((id: string, options: ReportCommandOptions) => fetchReport(id, options, context));
    addBackendOptions(
      command
        .command('fetch')
        .description('fetch the results of a job, as they come')
        .argument('<id>', 'id of the job'),
    )
      .option('-o, --out <folder>', 'write each text into a file there; continues where an earlier run was cut off')
      .option('--json', 'with --out: the whole result of each text')
      .addOption(integerOption('--from <number>', 'begin with this result, counted from 0'))
      .option('--no-follow', 'only what is there, if the job has not ended')
      .action((id: string, options: FetchCommandOptions) => fetchArchive(id, options, context));
  },
};
