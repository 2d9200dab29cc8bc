import { renderAuditPage } from './page.js';
import type { AuditTally, ReportedJob } from './summary.js';

/** The forms of a report of an audit. */
export const REPORT_FORMATS = ['html', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * Writes what an audit found: one page that needs no other file and prints, or JSON.
 * @param date the day on which the archive was checked
 * @param job of which the texts are lines; default: they are files
 */
export function writeAuditReport(tally: AuditTally, format: ReportFormat, date: string, job?: ReportedJob): string {
  const summary = tally.summarize();
  return format === 'json'
    ? `${JSON.stringify({ ...job, ...summary, texts: tally.texts })}\n`
    : renderAuditPage(tally.texts, summary, date, job);
}
