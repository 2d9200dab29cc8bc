import type { CliContext } from '../context.js';
import type { BackendOptions } from '../options/backend.js';
import { chooseReportFormat, writeReport, type ReportOptions } from '../options/report.js';
import { createJobClient } from './client.js';

export type ReportCommandOptions = BackendOptions & ReportOptions;

/** Fetches the report of an audit from a service, and writes it. */
export async function fetchReport(id: string, options: ReportCommandOptions, context: CliContext): Promise<void> {
  const client = createJobClient(options, context);
  await writeReport(await client.fetchReport(id, chooseReportFormat(options)), options, context);
}
