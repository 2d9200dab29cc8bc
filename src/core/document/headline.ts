import type { Prose } from './markup/prose.js';
import type { MediaType } from './markup/media-type.js';
import type { Span } from './span.js';

/** No headline is longer, in UTF-16 units. */
const MAX_HEADLINE_LENGTH = 120;

const ENDS_LIKE_SENTENCE = /[.。!?！？…,，;；:：、]["”’」』)）]*$/;
const SENTENCE_AT_LINE_END = /[.。!?！？…]["”’」』)）]*[ \t\r]*(?:\n|$)/;

/**
 * The headline of a text without markup: its first line, when that is short, does not end as a sentence does, and
 * sentences follow. Lines of amounts have no headline, and neither has a paragraph that is broken into lines.
 */
export function findFirstLineHeadline(text: string): Span | undefined {
  const start = text.search(/\S/);
  const end = start < 0 ? -1 : text.indexOf('\n', start);
  if (end < 0) return undefined;
  const line = text.slice(start, end).trimEnd();
  if (line.length > MAX_HEADLINE_LENGTH || ENDS_LIKE_SENTENCE.test(line)) return undefined;
  const rest = text.slice(end).trimStart();
  return /^\p{Ll}/u.test(rest) || !SENTENCE_AT_LINE_END.test(rest) ? undefined : { start, end };
}

/** What may stand before the first words of a paragraph of Markdown; a mark of a list, a quotation or a table may not. */
const OPENS_PARAGRAPH = /^[ \t]*[*_~[]*$/;

/** The headline of an input, in its prose, where no markup names it. None of HTML, which would name it. */
export function findUnmarkedHeadline(input: string, prose: Prose, mediaType: MediaType): Span | undefined {
  if (prose.titles.length > 0 || mediaType === 'text/html') return undefined;
  const headline = findFirstLineHeadline(prose.text);
  if (!headline) return undefined;
  const at = prose.toOriginal(headline.start, headline.start + 1).start;
  return OPENS_PARAGRAPH.test(input.slice(input.lastIndexOf('\n', at - 1) + 1, at)) ? headline : undefined;
}
