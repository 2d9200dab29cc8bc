import type { Span } from '../document/span.js';
import { FINDING_RULES, type FindingRule, type UnnumberedFinding } from './finding.js';

/** What a comment that dismisses findings begins with. */
export const DISMISSAL_MARK = 'crossrate-dismiss';

/** How a comment begins in Markdown and HTML, in LaTeX and in reStructuredText. */
const OPENING = /(?:<!--|(?<!\\)%|^[ \t]*\.\.)[ \t]*$/;
/** No opening is further from the mark: a longer run of blanks is no comment of ours. */
const MAX_OPENING = 80;
const HTML_END = '-->';
/** What follows it is the reason, for those who read the comment. */
const REASON = / -- /;
const BLANK_LINE = /^[ \t\r]*$/;

/** Findings that a comment dismisses: those that start in the span, of the rules or, where none is named, of all. */
interface DismissedPart extends Span {
  readonly rules: readonly FindingRule[];
}

/**
 * The findings that no comment in the text dismisses: `<!-- crossrate-dismiss sum, share -- the company's own total -->`,
 * `% crossrate-dismiss sum` or `.. crossrate-dismiss sum`. Behind words, a comment is for its line; on a line of its own,
 * for the paragraph that follows. One that names a rule that does not exist dismisses nothing.
 * @param text the input, markup and all
 */
export function excludeDismissedByComments(
  findings: readonly UnnumberedFinding[],
  text: string,
): readonly UnnumberedFinding[] {
  if (findings.length === 0 || !text.includes(DISMISSAL_MARK)) return findings;
  const parts = findDismissedParts(text);
  return findings.filter(
    ({ rule, start }) =>
      !parts.some(
        (part) => part.start <= start && start < part.end && (part.rules.length === 0 || part.rules.includes(rule)),
      ),
  );
}

function findDismissedParts(text: string): readonly DismissedPart[] {
  const parts: DismissedPart[] = [];
  for (let at = text.indexOf(DISMISSAL_MARK); at >= 0; at = text.indexOf(DISMISSAL_MARK, at + 1)) {
    const part = readComment(text, at);
    if (part) parts.push(part);
  }
  return parts;
}

function readComment(text: string, mark: number): DismissedPart | undefined {
  const line = lineAt(text, mark);
  const before = text.slice(Math.max(line.start, mark - MAX_OPENING), mark);
  const opening = OPENING.exec(before);
  if (!opening) return undefined;
  const rest = text.slice(mark + DISMISSAL_MARK.length, line.end);
  const isHtml = opening[0].startsWith('<');
  const close = isHtml ? rest.indexOf(HTML_END) : rest.length;
  const rules = close < 0 ? undefined : readRules(rest.slice(0, close));
  if (!rules) return undefined;
  const words =
    text.slice(line.start, mark - opening[0].length) + rest.slice(isHtml ? close + HTML_END.length : rest.length);
  return { rules, ...(BLANK_LINE.test(words) ? paragraphAfter(text, line.end) : line) };
}

/** @returns undefined for words that are no rules */
function readRules(body: string): readonly FindingRule[] | undefined {
  if (!/^[ \t,:]|^$/.test(body)) return undefined;
  const [list = ''] = body.split(REASON, 1);
  const names = list.split(/[\s,:]+/).filter((name) => name !== '');
  const rules = FINDING_RULES.filter((rule) => names.includes(rule));
  return rules.length === new Set(names).size ? rules : undefined;
}

function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
}

/** From the first line with words behind a line's end to the blank line behind it. */
function paragraphAfter(text: string, lineEnd: number): Span {
  let start: number | undefined;
  for (let at = lineEnd + 1; at < text.length;) {
    const line = lineAt(text, at);
    const isBlank = BLANK_LINE.test(text.slice(line.start, line.end));
    if (isBlank && start !== undefined) return { start, end: line.start };
    if (!isBlank) start ??= line.start;
    at = line.end + 1;
  }
  return { start: start ?? text.length, end: text.length };
}
