import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import type { Numeral } from './numeral.js';
import type { FormMatch } from './trie.js';
import type { Unit } from './vocabulary.js';

/** Does the number look like an amount, beside a mark that is also a common word or abbreviation? */
export function isAmountLike(text: string, lexicon: Lexicon, mention: Mention): boolean {
  for (const rule of lexicon.rules.isAmountLike) {
    const answer = rule(text, mention);
    if (answer !== undefined) return answer;
  }
  return mention.power > 0 || mention.grouped || /\.\d\d+$/.test(mention.numeral.digits);
}

/** Is a number behind a mark one of years or things in that currency, and no amount? `end` is where number and scale end. */
export function isAttributeNumber(text: string, lexicon: Lexicon, mention: Mention, end: number): boolean {
  for (const rule of lexicon.rules.isAttributeNumber) if (rule(text, mention, end, lexicon)) return true;
  return false;
}

/** May a number behind a letter be an amount in the currency of that letter, if the text shows that it is written about? */
export function mayBeAmount(text: string, lexicon: Lexicon, mention: Mention): boolean {
  for (const rule of lexicon.rules.isNameWithNumber) if (rule(text, mention)) return false;
  return true;
}

/** Is a percentage a move, to be counted in points? */
export function isMoveInPoints(text: string, lexicon: Lexicon, mention: Mention, form: string): boolean {
  for (const rule of lexicon.rules.isMoveInPoints) if (rule(text, mention, form)) return true;
  return false;
}

/** Does the word behind a plain number say that it counts time or things? */
export function countsThings(text: string, lexicon: Lexicon, numeral: Numeral): boolean {
  for (const rule of lexicon.rules.countsThings) if (rule(text, lexicon, numeral)) return true;
  return false;
}

/** Is a unit of the table really one behind this number? */
export function isPlausibleUnit(
  text: string,
  lexicon: Lexicon,
  numeral: Numeral,
  unit: FormMatch<Unit>,
  numeralEnd: number,
): boolean {
  for (const rule of lexicon.rules.isPlausibleUnit) if (!rule(text, numeral, unit, numeralEnd)) return false;
  return true;
}
