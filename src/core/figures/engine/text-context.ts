import { CodeSet } from '../../document/code-set.js';
import { isDigit, isHan, isLatin } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';

/** May a "-" at `at` be a minus? Not between two numbers, nor inside a word, nor in a dash of two. */
export function isMinusAt(text: string, lexicon: Lexicon, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2d) return false;
  const before = text.charCodeAt(at - 1);
  return !(
    isDigit(before) ||
    isLatin(before) ||
    before === 0x2d ||
    before === 0x29 ||
    before === 0x25 ||
    // Behind a unit a dash joins two ends of a range.
    lexicon.characters.unitsBeforeDash.has(before)
  );
}

const ENUMERATION = 0x3001;

/** Does a Han character or the comma of a Chinese list touch the number, or stand a Han one character before it? */
export function isBesideHan(text: string, { start, end }: Mention): boolean {
  return (
    text.charCodeAt(start - 1) === ENUMERATION ||
    text.charCodeAt(end) === ENUMERATION ||
    isHan(text.charCodeAt(end)) ||
    isHan(text.charCodeAt(end - 1)) ||
    isHan(text.charCodeAt(start - 1)) ||
    isHan(text.charCodeAt(start - 2))
  );
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
