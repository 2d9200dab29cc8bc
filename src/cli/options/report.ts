import type { ReportFormat } from '../../api/audit/report.js';
import type { CliContext } from '../context.js';
import { writeOutput } from '../output.js';
import { writeFileAtomicInFolder } from '../write-file.js';

/** Where the report of an audit goes, and in which form. */
export interface ReportOptions {
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

/** JSON where it is asked for or the file ends so, else a page. */
export function chooseReportFormat({ out, json }: ReportOptions): ReportFormat {
  return json === true || out?.endsWith('.json') === true ? 'json' : 'html';
}

/** Writes a report into its file, or to standard output where none is named. */
export async function writeReport(report: string, { out }: ReportOptions, context: CliContext): Promise<void> {
  if (out === undefined) await writeOutput(context, report);
  else writeFileAtomicInFolder(out, report);
}
