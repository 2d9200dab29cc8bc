import { merge } from '../../../../support/merge.js';
import type { Mention } from '../mention.js';
import { compareDigits } from '../numeral.js';

/** Style guides spell out numbers below ten: "five to 15 cents", "ten to 100 dollars"; but no mark or scale stands between. */
export function areWrittenAlike({ numeral, mark, scaled }: Mention, high: Mention): boolean {
  if (numeral.writing !== 'words' || high.numeral.writing === 'words') return true;
  return (
    !mark &&
    !scaled &&
    !high.scaled &&
    numeral.digits.length <= 2 &&
    !high.numeral.digits.includes('.') &&
    !high.markBefore
  );
}

/** Two to three thousand, in characters: the first end shares the thousands, and hundreds when the two digits follow each other. */
export function isSpokenTogether({ numeral }: Mention, high: Mention): boolean {
  const { section, writing, digits } = high.numeral;
  if (writing !== 'han' || numeral.writing !== 'han' || !section || section.power > 3) return false;
  if (!/^[1-9]$/.test(numeral.digits)) return false;
  return section.power === 3 || Number(digits.charAt(0)) === Number(numeral.digits) + 1;
}

/**
 * "Three to four hundred ten-thousands", in characters: how many powers of ten below the scale the first end shares with the
 * second. From ten thousands to millions nobody counts; of tens only digits that follow each other are said together.
 */
export function sharedSmallUnit({ numeral }: Mention, high: Mention, mantissa: string): number {
  if (numeral.writing !== 'han' || high.numeral.writing !== 'han' || !/^[1-9]$/.test(numeral.digits)) return 0;
  const zeros = /^[1-9](0{1,3})$/.exec(mantissa)?.[1]?.length ?? 0;
  const step = Number(mantissa.charAt(0)) - Number(numeral.digits);
  const isTogether = zeros > 1 ? step > 0 : step === 1 && Number(numeral.digits) > 2;
  return isTogether ? zeros : 0;
}

/** "Five hundred to six hundred thousand": both ends are hundreds of what only the second names. */
export function isInHundreds({ numeral: { section, writing }, power }: Mention, mantissa: string): boolean {
  return writing === 'words' && section?.power === 2 && power === 0 && mantissa.length > 2;
}

/** "400 - $4.50": a count and its price; nothing marks the first number as money, and no range falls. */
export function isCountBefore(low: Mention, high: Mention): boolean {
  if (low.mark || low.ratio || low.scaled || high.scaled) return false;
  return high.mark !== undefined && high.markBefore && compareDigits(low.numeral.digits, high.numeral.digits) > 0;
}

/** "Three or four thousand to ten thousand": a pair counts its lower number as the first end of a range, its upper as the second. */
export function endOfPair(mention: Mention, end: 'digits' | 'upperDigits'): Mention {
  const { numeral } = mention;
  if (numeral.upperDigits === undefined) return mention;
  const digits = numeral[end] ?? numeral.digits;
  return mention.with({ numeral: merge(numeral, { digits, upperDigits: undefined }) });
}
