import type { Span } from '../document/span.js';

/** A pair of brackets on one line; offsets of the two characters. */
interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** The brackets and quotation marks around a position in a text. */
export interface Enclosure {
  /** The innermost brackets around it. */
  readonly bracket: Bracket | undefined;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

const ENCLOSING_MARKS = /[()（）[\]【】“”"「」『』\n]/g;
const OPENING_OF_CLOSING: Readonly<Record<string, string>> = { ')': '(', '）': '(', ']': '[', '】': '[' };
const OPENING_BRACKETS: Readonly<Record<string, string>> = { '(': '(', '（': '(', '[': '[', '【': '[' };

interface OpenMark {
  readonly family: string;
  readonly open: number;
  close: number | undefined;
}

/**
 * One walk over the text. A line end closes every bracket and quotation: what a writer opened and forgot does not reach
 * into the next paragraph, while a speech of several paragraphs opens each of them anew.
 * @param places what starts at them, in ascending order
 */
export function findEnclosures(text: string, places: readonly Pick<Span, 'start'>[]): readonly Enclosure[] {
  const found: { bracket: OpenMark | undefined; quote: OpenMark | undefined }[] = [];
  let stack: OpenMark[] = [];
  let quotes: OpenMark[] = [];
  const reach = (until: number): void => {
    for (let place = places[found.length]; place && place.start <= until; place = places[found.length])
      found.push({ bracket: stack.at(-1), quote: quotes.at(-1) });
  };
  for (const match of text.matchAll(ENCLOSING_MARKS)) {
    const sign = match[0];
    reach(match.index);
    if (sign === '\n') {
      stack = [];
      quotes = [];
    } else if (OPENING_BRACKETS[sign] !== undefined) {
      stack.push({ family: OPENING_BRACKETS[sign], open: match.index, close: undefined });
    } else if (OPENING_OF_CLOSING[sign] !== undefined) {
      const opened = stack.at(-1);
      if (opened?.family === OPENING_OF_CLOSING[sign]) {
        opened.close = match.index;
        stack.pop();
      }
    } else trackQuotation(quotes, sign, match.index);
  }
  reach(Infinity);
  return found.map(({ bracket, quote: open }) => ({
    bracket: bracket && isClosed(bracket) ? bracket : undefined,
    quoted: open !== undefined && (open.family !== '"' || open.close !== undefined),
  }));
}

function isClosed(pair: OpenMark): pair is OpenMark & Bracket {
  return pair.close !== undefined;
}

const OPENING_QUOTE_OF_CLOSING: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『', '"': '"' };

/** Opens or closes a quotation. The straight mark closes one of its kind and opens one otherwise. */
function trackQuotation(quotes: OpenMark[], sign: string, at: number): void {
  const last = quotes.at(-1);
  if (last && last.family === OPENING_QUOTE_OF_CLOSING[sign]) {
    last.close = at;
    quotes.pop();
  } else if (sign === '"' || OPENING_QUOTE_OF_CLOSING[sign] === undefined)
    quotes.push({ family: sign, open: at, close: undefined });
}
