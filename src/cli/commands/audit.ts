import { todayUtc } from '../../api/validation/as-of.js';
import { FINDING_RULES, type FindingRule } from '../../core/checks/finding.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { toAuditResult } from '../../api/audit/audit-text.js';
import { writeAuditReport } from '../../api/audit/report.js';
import { AuditTally } from '../../api/audit/summary.js';
import { placeStory } from '../input/story-place.js';
import { withBackend } from '../backend/open.js';
import type { CliCommand } from '../command.js';
import type { CliContext } from '../context.js';
import { findFiles } from '../input/find-files.js';
import { detectMediaType } from '../input/media-type.js';
import { readText } from '../input/read-text.js';
import { choicesOption } from '../options/choice.js';
import { addRateLookupOptions, type RateLookupOptions } from '../options/rates.js';
import { addTextOptions, type TextOptions } from '../options/text.js';
import { addBackendOptions, type BackendOptions } from '../options/backend.js';
import { chooseReportFormat, writeReport, type ReportOptions } from '../options/report.js';
import { pluralize } from '../../support/pluralize.js';

type Options = TextOptions & RateLookupOptions & BackendOptions & ReportOptions & { readonly off?: FindingRule[] };

export const auditCommand: CliCommand = {
  name: 'audit',
  summary: "report the errors and warnings of an archive, by rule, year and desk: crossrate audit 'archive/**/*.txt'",
  define: (command, context) => {
    const audit = command.argument('<files...>', "files or patterns like 'archive/**/*.txt'");
    addBackendOptions(addRateLookupOptions(addTextOptions(audit)))
      .addOption(choicesOption('--off <rules>', 'rules that are not to speak', FINDING_RULES))
      .option('-o, --out <file>', 'write the report into a file (.html, or .json) instead of printing it')
      .option('--json', 'the report as JSON (default: a page, unless the file ends in .json)')
      .action((files: readonly string[], options: Options) => run(files, options, context));
  },
};

async function run(given: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { out, json, quiet, ...asked } = options;
  const tally = await auditTexts(given, asked, context);
  const report = writeAuditReport(tally, chooseReportFormat({ out, json }), todayUtc(context.clock));
  await writeReport(report, { out }, context);
  const { texts, errors, warnings, perThousandFigures } = tally.summarize().all;
  if (quiet !== true)
    context.stderr.write(
      `${pluralize(errors, 'error')}, ${pluralize(warnings, 'warning')} in ${pluralize(texts, 'text')}: ${perThousandFigures} a thousand figures\n`,
    );
}

/** Checks every file by the rates of the day that its path names; else of the day of the options, or of today. */
async function auditTexts(
  given: readonly string[],
  { server, off, date: givenDate, ...asked }: Omit<Options, 'out' | 'json' | 'quiet'>,
  context: CliContext,
): Promise<AuditTally> {
  const tally = new AuditTally();
  await withBackend(omitUndefined({ server }), context, async (backend) => {
    for (const found of await findFiles(given)) {
      const { name, text } = await readText(found.file, context);
      if (text === '') continue;
      const { desk, date = givenDate } = placeStory(found);
      const mediaType = asked.mediaType ?? detectMediaType(found.file);
      const checked = await backend.check({
        ...asked,
        ...omitUndefined({ date, rules: off && { off } }),
        mediaType,
        minSeverity: 'warning',
        text,
      });
      tally.add({ file: name, desk, year: date?.slice(0, 4) ?? '', ...toAuditResult(text, mediaType, checked) });
    }
  });
  return tally;
}
