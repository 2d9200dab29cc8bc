import type { CliContext } from '../context.js';
import type { BackendOptions } from '../options/backend.js';
import { writeOutput } from '../output.js';
import { writeFileAtomicInFolder } from '../write-file.js';
import { createJobClient } from './client.js';

export type ReportCommandOptions = BackendOptions & { readonly out?: string; readonly json?: boolean };

/** Writes the report of an audit: a page, or JSON where it is asked for or the file ends so. */
export async function writeReport(id: string, options: ReportCommandOptions, context: CliContext): Promise<void> {
  const { out, json } = options;
  const client = createJobClient(options, context);
  const format = json === true || out?.endsWith('.json') === true ? 'json' : 'html';
  const report = await client.fetchReport(id, format);
  if (out === undefined) await writeOutput(context, report);
  else writeFileAtomicInFolder(out, report);
}
