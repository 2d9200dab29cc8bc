import { isDigit, isLatin, isNewline, skipSpaces, skipSpacesBack } from '../../document/chars.js';
import { isPlausibleUnit } from './plausibility.js';
import type { Lexicon } from './lexicon.js';
import type { Mark } from './mark.js';
import type { Numeral } from './numeral.js';
import type { FormMatch } from './trie.js';
import type { Unit } from './vocabulary.js';

/** "- million - a", "- cent - a": words that tokenised text joins by hyphens with blanks round them. */
const SEPARATED_HYPHENS = /^ - [A-Za-z]{1,10} - [A-Za-z]/;

/** Where the next word may start: after blanks, or after a hyphen that joins ("$1-billion", "2-percent"). */
export function skipGap(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code === 0x2d && isLatin(text.charCodeAt(end + 1))) return end + 1;
  if (code === 0x20 && text.charCodeAt(end + 1) === 0x2d && SEPARATED_HYPHENS.test(text.slice(end, end + 16)))
    return end + 3;
  return skipSpaces(text, end);
}

/** The mark or ratio unit that follows a number whose scale ends at `end`. */
export function findUnitAfter(
  text: string,
  lexicon: Lexicon,
  numeral: Numeral,
  end: number,
  markBefore: Mark | undefined,
): FormMatch<Unit> | undefined {
  const from = skipGap(text, end + lengthOfNoCents(text, end));
  const unit = lexicon.unitsAfter.match(text, from) ?? findUnitOfRate(text, lexicon, numeral, from);
  if (!unit) return undefined;
  const { value, form, end: unitEnd } = unit;
  if (value.glued && (from !== end || isDigit(text.charCodeAt(unitEnd)))) return undefined;
  if (value.type === 'mark') {
    if (from !== end && isYearBeforeAmount(text, numeral.digits, unitEnd)) return undefined;
    if (startsNextNumber(text, lexicon, from, unitEnd, markBefore, form)) return undefined;
  }
  return isPlausibleUnit(text, lexicon, numeral, unit, end) ? unit : undefined;
}

/** "50,- Kč", "299.- francs": a dash in the place of the cents. */
function lengthOfNoCents(text: string, end: number): number {
  const sign = text.charCodeAt(end);
  if (sign !== 0x2c && sign !== 0x2e) return 0;
  const dash = text.charCodeAt(end + 1);
  return (dash === 0x2d || dash === 0x2013) && !isDigit(text.charCodeAt(end + 2)) ? 2 : 0;
}

/** "($1 = 80.9", and the name of the currency on the next line: a rate is a figure that nothing else follows. */
function findUnitOfRate(text: string, lexicon: Lexicon, numeral: Numeral, at: number): FormMatch<Unit> | undefined {
  if (!isNewline(text.charCodeAt(at)) || text.charCodeAt(skipSpacesBack(text, numeral.start) - 1) !== 0x3d)
    return undefined;
  const lineStart = at + (text.startsWith('\r\n', at) ? 2 : 1);
  const unit = lexicon.unitsAfter.match(text, skipSpaces(text, lineStart));
  return unit?.value.type === 'mark' && !unit.value.glued ? unit : undefined;
}

/** "JPY 1,657,160 JPY 1,870,153": a mark that touches the next number, after a number that has one, is the next one's. */
function startsNextNumber(
  text: string,
  lexicon: Lexicon,
  from: number,
  unitEnd: number,
  markBefore: Mark | undefined,
  form: string,
): boolean {
  const next = skipSpaces(text, unitEnd);
  if (!isDigit(text.charCodeAt(next))) return false;
  if (lexicon.marksBefore.match(text, unitEnd)?.start !== from) return false;
  if (markBefore) return true;
  // "80 HK$5", "Race 3₹175 cr": symbols bind to what follows them; names bind to what they follow.
  return next === unitEnd && /[$¥£€₩₹₦₱]$/.test(form);
}

/** A year in front of a mark that the next number carries as well: "March 2024 RMB 500 million", "2018 ¥ (3.82)". */
function isYearBeforeAmount(text: string, digits: string, unitEnd: number): boolean {
  if (digits.length !== 4 || !/^(?:19|20)\d\d$/.test(digits)) return false;
  const rest = text.slice(skipSpaces(text, unitEnd), unitEnd + 12);
  return /^\(?-?\d/.test(rest) && !/^(?:19|20)\d\d(?![\d.,])/.test(rest);
}
