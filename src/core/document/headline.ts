import type { Prose } from './markup/prose.js';
import type { MediaType } from './markup/media-type.js';
import type { Span } from './span.js';

/** No headline is longer, in UTF-16 units. */
const LONGEST = 120;

const CLOSED = /[.。!?！？…,，;；:：、]["”’」』)）]*$/;
const SENTENCE = /[.。!?！？…]["”’」』)）]*[ \t\r]*(?:\n|$)/;

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
  return /^\p{Ll}/u.test(rest) || !SENTENCE.test(rest) ? undefined : { start, end };
}

/** What may stand before the first words of a paragraph of Markdown; a mark of a list, a quotation or a table may not. */
const OPENS_PARAGRAPH = /^[ \t]*[*_~[]*$/;

/** The headline of an input, in its prose, when no markup says which it is. None of HTML, which would say it. */
export function headlineIn(input: string, prose: Prose, mediaType: MediaType = 'text/plain'): Span | undefined {
  const isTold = prose.titles.length > 0 || mediaType === 'text/html';
  const headline = isTold ? undefined : headlineOf(prose.text);
  if (!headline) return undefined;
  const at = prose.toOriginal(headline.start, headline.start + 1).start;
  return OPENS_PARAGRAPH.test(input.slice(input.lastIndexOf('\n', at - 1) + 1, at)) ? headline : undefined;
}

/** Where the headlines of a story stand in its prose: the titles that the markup has, or the first line. */
export function headlinesOf(input: string, prose: Prose, mediaType?: MediaType): readonly Span[] {
  const line = headlineIn(input, prose, mediaType);
  return line ? [line] : prose.titles;
}
