import { getRuleTitle, type Severity } from '../../core/checks/finding.js';
import { createLineColumnLookup } from '../input/line-column.js';
import { toReportPath } from './paths.js';
import { listFaults, type CheckedText, type ReportContext, type WriteReport } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  ok: 'notice',
};

/** The findings as commands of GitHub Actions, which shows them at their lines of a pull request. */
export const writeGithub: WriteReport = (texts, context) => texts.flatMap((text) => commandsOf(text, context)).join('');

function commandsOf(text: CheckedText, { folder }: ReportContext): readonly string[] {
  const placeOf = createLineColumnLookup(text.text);
  return listFaults(text).map(({ start, end, severity, rule, message }) => {
    const [from, to] = [placeOf(start), placeOf(end)];
    const properties = {
      file: toReportPath(text, folder),
      line: from.line,
      endLine: to.line,
      // Columns of two lines are refused.
      ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
      title: `${getRuleTitle(rule)} (${rule})`,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(message)}\n`;
  });
}

/** As GitHub's own toolkit escapes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
