import type { Prose } from '../../text/markup/prose.js';
import type { MediaType } from '../../text/markup/media-type.js';
import type { Span } from '../../text/span.js';

/** No headline is longer, in UTF-16 units. */
const LONGEST = 120;

const CLOSED = /[.。!?！？…,，;；:：、]["”’」』)）]*$/;
const SENTENCE = /[.。!?！？…]["”’」』)）]*[ \t\r]*(?:\n|$)/;

/**
 * Where the headline of a story stands in its prose: the titles that the markup has, or the first line, when that is
 * short, does not end as a sentence does, and sentences follow. Lines of amounts have no headline, and neither has a
 * paragraph that is broken into lines.
 */
export function headlinesOf({ text, titles }: Prose, mediaType: MediaType = 'text/plain'): readonly Span[] {
  if (titles.length > 0 || mediaType === 'text/html') return titles;
  const line = firstLine(text);
  return line ? [line] : [];
}

function firstLine(text: string): Span | undefined {
  const start = text.search(/\S/);
  const end = start < 0 ? -1 : text.indexOf('\n', start);
  if (end < 0) return undefined;
  const line = text.slice(start, end).trimEnd();
  if (line.length > LONGEST || CLOSED.test(line)) return undefined;
  const rest = text.slice(end).trimStart();
  return /^\p{Ll}/u.test(rest) || !SENTENCE.test(rest) ? undefined : { start, end };
}
