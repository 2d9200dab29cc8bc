import { CodeSet } from '../../document/code-set.js';
import { isDigit, isHan, isLatin, isSpace } from '../../document/chars.js';

/** May a "-" at `at` be a minus? Not between two numbers, nor inside a word, nor in a dash of two. */
export function isMinusAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2d) return false;
  const before = text.charCodeAt(at - 1);
  return !(
    isDigit(before) ||
    isLatin(before) ||
    before === 0x2d ||
    before === 0x29 ||
    before === 0x25 ||
    isHanUnitAt(text, at - 1)
  );
}

/** After 元, 亿 and the like a dash joins two ends of a range. */
function isHanUnitAt(text: string, at: number): boolean {
  return at >= 0 && isHan(text.charCodeAt(at)) && '元万萬亿億兆块塊仙千百港美'.includes(text.charAt(at));
}

/** Does the word "minus" or "negative" stand before `at`? */
export function hasNegativeWord(text: string, at: number): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return false;
  const letter = text.charCodeAt(at - 2) | 0x20;
  if (letter !== 0x73 && letter !== 0x65) return false;
  const before = text.slice(Math.max(0, at - 11), at);
  // "plus or minus 2%" is no negative.
  return /(?:^|[^A-Za-z])(?:minus|negative)\s$/i.test(before) && !/or minus\s$/i.test(before);
}

/** Characters that end a clause, in folded text. */
const CLAUSE_CHARACTERS = '。,;:!?\n()【】|';
const CLAUSE_ENDS = new CodeSet(CLAUSE_CHARACTERS);
/** "Earnings per share: RMB2.58": a colon or a bar does not part a phrase from its amount. */
export const PHRASE_ENDS = new CodeSet(CLAUSE_CHARACTERS.replaceAll(/[:|]/g, ''));

/** Start of the clause that `at` stands in, at most `reach` characters back. */
export function findClauseStart(text: string, at: number, reach: number, ends: CodeSet = CLAUSE_ENDS): number {
  const limit = Math.max(0, at - reach);
  let start = at;
  while (start > limit && (!ends.has(text.charCodeAt(start - 1)) || isGroupingComma(text, start - 1))) start--;
  return start;
}

/** The comma of 92,000 parts no clauses. */
function isGroupingComma(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2c && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}
