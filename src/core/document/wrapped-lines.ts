import { isDigit, isHan } from './chars.js';

/** Widths at which mail and wire copy are wrapped. */
const [MIN_WIDTH, MAX_WIDTH] = [38, 110];
/** Signs that end a sentence, a heading or a cell: what follows them is no rest of a wrapped line. */
const LINE_STOPS = '.!?:;|。！？:；…';
/** Signs that open an item of a list, a quotation of mail or a row of a table. */
const ITEM_SIGNS = '-–—•·*#>|+=~';
/** A figure that the wrap tore at its mark: "a loan of US⏎$5 million". */
const TORN_MARK = /(?:^|[ (])(?:US|HK|NT|[AC])$/;

/** No sentence, heading or item ends with one of these words, or with a dash. */
const OPEN_END =
  /(?:\s--|(?:^|\s)(?:a|an|the|of|to|from|by|at|in|on|for|with|and|or|than|about|around|between|nearly|almost|over|under|is|was|are|were|as|its|their|per|another|roughly|approximately))$/i;
const LONGEST_OPEN_END = 15;

/**
 * Plain text with a blank in place of every line end that only wraps a paragraph, as mail and wire copy have them, one
 * code unit for one. What line ends are left end a sentence, an item, a row or a heading: no figure continues behind them.
 * @param mayJoin which line ends may be no border at all; every one unless given
 */
export function joinWrappedLines(text: string, mayJoin?: (at: number) => boolean): string {
  let at = text.indexOf('\n');
  if (at < 0) return text;
  let joined = '';
  let done = 0;
  let lineStart = 0;
  let widthBefore = 0;
  for (; at >= 0; at = text.indexOf('\n', at + 1)) {
    const end = text.charCodeAt(at - 1) === 0x0d ? at - 1 : at;
    if (isWrap(text, lineStart, end, at + 1, widthBefore) && (mayJoin === undefined || mayJoin(at))) {
      joined += `${text.slice(done, end)}${' '.repeat(at + 1 - end)}`;
      done = at + 1;
    }
    widthBefore = end - lineStart;
    lineStart = at + 1;
  }
  return done === 0 ? text : joined + text.slice(done);
}

/** Does the line from `start` to `end` continue in the one that begins at `next`? */
function isWrap(text: string, start: number, end: number, next: number, widthBefore: number): boolean {
  const last = text.charAt(end - 1);
  if (end === start || LINE_STOPS.includes(last)) return false;
  const from = skipIndent(text, next);
  const first = text.charAt(from);
  if (first === '' || first === '\n' || first === '\r' || isHan(first.charCodeAt(0)) || ITEM_SIGNS.includes(first))
    return false;
  if (/\p{Ll}/u.test(first)) return !isOutlineMark(text, from);
  if (first === '$' && TORN_MARK.test(text.slice(Math.max(start, end - 4), end))) return true;
  return (
    OPEN_END.test(text.slice(Math.max(start, end - LONGEST_OPEN_END), end)) ||
    fillsWidth(text, start, end, from, widthBefore)
  );
}

/** "a)", "b." and "ii)" number an item. */
function isOutlineMark(text: string, at: number): boolean {
  return /^(?:[a-z]|[ivx]{1,4})[.)]/.test(text.slice(at, at + 6));
}

/**
 * Was the line broken because its next word did not fit? Then no line beside it is wider than it would be with that word.
 */
function fillsWidth(text: string, start: number, end: number, next: number, widthBefore: number): boolean {
  const width = end - start;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return false;
  // A number opens an item or a row more often than it continues.
  if (isDigit(text.charCodeAt(next)) && isItemNumber(text, next)) return false;
  let wordEnd = next;
  const limit = Math.min(text.length, next + MAX_WIDTH);
  while (wordEnd < limit && !/\s/.test(text.charAt(wordEnd))) wordEnd++;
  const filled = width + 1 + wordEnd - next;
  if (widthBefore >= filled) return false;
  const newline = text.slice(next, next + filled).indexOf('\n');
  return newline >= 0 || text.length - next < filled;
}

/** "1.", "2)": the number of an item. */
function isItemNumber(text: string, at: number): boolean {
  return /^\d{1,2}[.)]\s/.test(text.slice(at, at + 5));
}

function skipIndent(text: string, at: number): number {
  const limit = Math.min(text.length, at + 8);
  while (at < limit && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}
