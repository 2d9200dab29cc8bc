import { getMinorUnitDigits, type CurrencyCode } from '../../money/currencies.js';
import type { Lexicon, SubUnitCount } from './lexicon.js';
import { withMinor, type Mark } from './mark.js';
import type { MarkedMention, Mention } from './mention.js';
import { skipGap } from './unit-after.js';

/**
 * Adds the parts of an amount that stand behind it in smaller units of its currency: "3 dollars 50 cents", "3 yuan 5
 * jiao 2 fen", "£3 50p". The digits then count the unit of the mark, and the figure ends behind the last part. Only for
 * an unscaled whole number. False when no such part follows.
 */
export function addSubUnits(text: string, lexicon: Lexicon, mention: MarkedMention): boolean {
  const { numeral, power, mark } = mention;
  if (power !== 0 || mention.ratio || numeral.digits.includes('.') || numeral.upperDigits !== undefined) return false;
  let fraction = '';
  let named = mark;
  for (let lowest = mark.minor; ;) {
    const part = readCount(text, lexicon, mention);
    if (!part) break;
    const unit = lexicon.unitsAfter.match(text, skipGap(text, part.end));
    if (unit?.value.type !== 'mark' || (unit.value.glued && unit.start !== part.end)) break;
    const minor = unit.value;
    const width = minor.minor - mark.minor - fraction.length;
    if (minor.minor <= lowest || part.digits.length > width || !isPartOf(named, minor)) break;
    fraction += part.digits.padStart(width, '0');
    mention.end = unit.end;
    lowest = minor.minor;
    if (!named.currency && minor.currency) named = minor;
  }
  if (fraction === '') return false;
  mention.compoundDigits = `${numeral.digits}.${fraction}`;
  mention.mark = withMinor(named, mark.minor);
  return true;
}

/** What a language reads as the number of a smaller unit, behind the amount as it is so far. */
function readCount(text: string, lexicon: Lexicon, mention: Mention): SubUnitCount | undefined {
  for (const read of lexicon.rules.readSubUnitCount) {
    const count = read(text, mention);
    if (count) return count;
  }
  return undefined;
}

function hasNoParts(currency: CurrencyCode): boolean {
  return getMinorUnitDigits(currency) === 0;
}

/** Are the cents of this dollar: in its currency, or in what its mark may mean? */
export function isPartOf(major: Mark, minor: Mark): boolean {
  // Yen have no cents.
  if (!minor.currency)
    return !(major.currency && hasNoParts(major.currency) && !minor.ambiguous.candidates.includes(major.currency));
  return major.currency ? minor.currency === major.currency : major.ambiguous.candidates.includes(minor.currency);
}
