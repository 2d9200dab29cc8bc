import type { Span } from '../../text/span.js';
import type { SkipRule } from './skip.js';

/** No headline is longer, in UTF-16 units. */
const LONGEST = 120;

const CLOSED = /[.。!?！？…,，;；:：、]["”’」』)）]*$/;

/**
 * The headline of a text without markup: its first line, when that is short, does not end as a sentence does, and
 * sentences follow. Lines of amounts have no headline, and neither has a paragraph that is broken into lines.
 */
export function headlineOf(text: string): Span | undefined {
  const start = text.search(/\S/);
  const end = start < 0 ? -1 : text.indexOf('\n', start);
  if (end < 0) return undefined;
  const line = text.slice(start, end).trimEnd();
  if (line.length > LONGEST || CLOSED.test(line)) return undefined;
  const rest = text.slice(end).trimStart();
  if (/^\p{Ll}/u.test(rest) || !hasSentence(rest)) return undefined;
  return { start, end };
}

/** Does a line end as a sentence does? */
function hasSentence(text: string): boolean {
  return /[.。!?！？…]["”’」』)）]*[ \t\r]*(?:\n|$)/.test(text);
}

export const inHeadline: SkipRule = ({ start }, { headline, isTitle }) =>
  isTitle(start) || (headline !== undefined && headline.start <= start && start < headline.end);
