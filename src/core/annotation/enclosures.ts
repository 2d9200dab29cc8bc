import type { Span } from '../document/span.js';

/** A pair of brackets on one line; offsets of the two characters. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

/** What a place in a text stands in. */
export interface Surroundings {
  /** The innermost brackets around it. */
  readonly bracket: Bracket | undefined;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

const SIGNS = /[()（）[\]【】“”"「」『』\n]/g;
const FELLOWS: Readonly<Record<string, string>> = { ')': '(', '）': '(', ']': '[', '】': '[' };
const OPENING: Readonly<Record<string, string>> = { '(': '(', '（': '(', '[': '[', '【': '[' };

interface Open {
  readonly family: string;
  readonly open: number;
  close: number | undefined;
}

/**
 * One walk over the text. A line end closes every bracket and quotation: what a writer opened and forgot does not reach
 * into the next paragraph, while a speech of several paragraphs opens each of them anew.
 * @param places what starts at them, in ascending order
 */
export function readSurroundings(text: string, places: readonly Pick<Span, 'start'>[]): readonly Surroundings[] {
  const found: { bracket: Open | undefined; quote: Open | undefined }[] = [];
  let stack: Open[] = [];
  let quotes: Open[] = [];
  const reach = (until: number): void => {
    while (found.length < places.length && places[found.length]!.start <= until)
      found.push({ bracket: stack.at(-1), quote: quotes.at(-1) });
  };
  for (const match of text.matchAll(SIGNS)) {
    const sign = match[0];
    reach(match.index);
    if (sign === '\n') {
      stack = [];
      quotes = [];
    } else if (OPENING[sign] !== undefined) {
      stack.push({ family: OPENING[sign], open: match.index, close: undefined });
    } else if (FELLOWS[sign] !== undefined) {
      if (stack.at(-1)?.family === FELLOWS[sign]) stack.pop()!.close = match.index;
    } else quote(quotes, sign, match.index);
  }
  reach(Infinity);
  return found.map(({ bracket, quote: open }) => ({
    bracket: bracket && isClosed(bracket) ? bracket : undefined,
    quoted: open !== undefined && (open.family !== '"' || open.close !== undefined),
  }));
}

function isClosed(pair: Open): pair is Open & Bracket {
  return pair.close !== undefined;
}

const CLOSES: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『', '"': '"' };

/** Opens or closes a quotation. The straight mark closes one of its kind and opens one otherwise. */
function quote(quotes: Open[], sign: string, at: number): void {
  const last = quotes.at(-1);
  if (last && last.family === CLOSES[sign]) {
    last.close = at;
    quotes.pop();
  } else if (sign === '"' || CLOSES[sign] === undefined) quotes.push({ family: sign, open: at, close: undefined });
}
