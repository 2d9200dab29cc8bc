import { createSpanLookup } from '../../document/span-lookup.js';
import type { Span } from '../../document/span.js';
import type { Edit } from '../annotation.js';

/** The blocks of a plain text in HTML. */
interface HtmlBlocks {
  /** Put before and behind the whole. */
  readonly open: string;
  readonly close: string;
  /** What takes the place of the text's line ends. */
  readonly breaks: readonly Edit[];
  /** Does a span go over from one block to another? */
  readonly isBroken: (span: Span) => boolean;
}

/** Paragraphs at empty lines, line breaks at other line ends, and a heading where the text has a headline. */
export function splitIntoBlocks(text: string, headline: Span | undefined): HtmlBlocks {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const breaks: Edit[] = [{ start: 0, end: start, replacement: '' }];
  const ends: Span[] = [];
  for (const { 0: run, index } of text.matchAll(/\n\s*/g)) {
    if (index < start || index >= end) continue;
    const span = { start: index, end: index + run.length };
    const isHeadlineEnd = headline?.end === index;
    const isParagraph = isHeadlineEnd || run.includes('\n', 1);
    if (isParagraph) ends.push(span);
    const replacement = isHeadlineEnd ? '</h1>\n<p>' : isParagraph ? '</p>\n<p>' : '<br>\n';
    breaks.push({ ...span, replacement });
  }
  breaks.push({ start: end, end: text.length, replacement: '' });
  const isEnd = createSpanLookup(ends);
  return {
    open: headline ? '<h1>' : '<p>',
    close: headline && ends.length === 0 ? '</h1>' : '</p>',
    breaks,
    isBroken: (span) => {
      for (let at = span.start; at < span.end; at++) if (isEnd(at)) return true;
      return false;
    },
  };
}
