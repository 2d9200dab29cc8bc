import type { Severity } from '../../core/checks/finding.js';
import { createLineColumnLookup } from '../input/line-column.js';
import { createFingerprints } from './fingerprint.js';
import { toReportPath } from './paths.js';
import { listFaults, type CheckedText, type ReportContext, type WriteReport } from './report.js';

/** GitLab's are info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'info',
  ok: 'info',
};

/** The findings as a Code Quality report of GitLab. */
export const writeGitlab: WriteReport = (texts, context) =>
  `${JSON.stringify(
    texts.flatMap((text) => issuesOf(text, context)),
    undefined,
    2,
  )}\n`;

function issuesOf(text: CheckedText, { folder }: ReportContext) {
  const path = toReportPath(text, folder);
  const placeOf = createLineColumnLookup(text.text);
  const nameOf = createFingerprints(path, text.text);
  return listFaults(text).map((finding) => ({
    description: finding.message,
    check_name: finding.rule,
    fingerprint: nameOf(finding),
    severity: SEVERITIES[finding.severity],
    location: { path, lines: { begin: placeOf(finding.start).line, end: placeOf(finding.end).line } },
  }));
}
