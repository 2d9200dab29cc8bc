import { pluralize } from '../../support/pluralize.js';
import type { Severity, Suggestion } from '../../core/checks/finding.js';
import { createLineColumnLookup } from '../input/line-column.js';
import type { NamedText } from '../input/read-text.js';
import type { Colours } from '../output.js';

/** What is shown of a finding, whoever made it. */
interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
}

const SEVERITY_WIDTH = 'warning'.length;

/** Findings in a linter's format: a line each, "file:line:column severity rule message", and the change that fixes it. */
export function formatFindings({ name, text }: NamedText, findings: readonly ShownFinding[], colours: Colours): string {
  const placeOf = createLineColumnLookup(text);
  const rows = findings.map((finding) => {
    const { line, column } = placeOf(finding.start);
    return { finding, place: `${name}:${line}:${column}` };
  });
  const placeWidth = Math.max(0, ...rows.map(({ place }) => place.length));
  const ruleWidth = Math.max(0, ...findings.map(({ rule }) => rule.length));
  return rows
    .map(({ finding: { severity, rule, message, suggestions }, place }) => {
      const paint = colourOf(severity, colours);
      const row = [
        colours.bold(place.padEnd(placeWidth)),
        paint(severity.padEnd(SEVERITY_WIDTH)),
        colours.dim(rule.padEnd(ruleWidth)),
        message,
      ].join('  ');
      const changes = suggestions.map(({ start, end, replacement }) => {
        const old = text.slice(start, end);
        return `    ${colours.dim('fix')} ${colours.red(quoteLine(old))} → ${colours.green(quoteLine(replacement))}`;
      });
      return [row, ...changes].map((each) => `${each}\n`).join('');
    })
    .join('');
}

/** How many there are of each severity: "2 errors, 1 warning". */
export function formatFindingCounts(findings: readonly ShownFinding[]): string {
  const counts = (['error', 'warning', 'info', 'ok'] as const).flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    const noun = severity === 'error' || severity === 'warning' ? pluralize(count, severity) : `${count} ${severity}`;
    return count === 0 ? [] : [noun];
  });
  return counts.length === 0 ? 'nothing found' : counts.join(', ');
}

function colourOf(severity: Severity, { red, yellow, blue, green }: Colours): (text: string) => string {
  return { error: red, warning: yellow, info: blue, ok: green }[severity];
}

function quoteLine(text: string): string {
  return JSON.stringify(text);
}
