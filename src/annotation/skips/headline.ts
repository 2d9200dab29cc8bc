import type { Prose } from '../../text/markup/prose.js';
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

/** What may stand before the first words of a paragraph of Markdown; a mark of a list, a quotation or a table may not. */
const OPENS_PARAGRAPH = /^[ \t]*[*_~[]*$/;

/** The headline of an input, in its prose, when no markup says which it is. Not for HTML, which would say it. */
export function headlineIn(input: string, prose: Prose): Span | undefined {
  const headline = prose.titles.length === 0 ? headlineOf(prose.text) : undefined;
  if (!headline) return undefined;
  const at = prose.toOriginal(headline.start, headline.start + 1).start;
  return OPENS_PARAGRAPH.test(input.slice(input.lastIndexOf('\n', at - 1) + 1, at)) ? headline : undefined;
}

export const inHeadline: SkipRule = ({ start }, { headline, isTitle }) =>
  isTitle(start) || (headline !== undefined && headline.start <= start && start < headline.end);
