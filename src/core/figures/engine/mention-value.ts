import type { DecimalString } from '../../money/decimal.js';
import type { Mention } from './mention.js';
import { shiftPoint, significantDigitsOf } from './numeral.js';

/** Magnitude of a mention in the major unit of its currency, or in its ratio's own unit; the sign is apart. */
export function magnitudeOf(mention: Mention): DecimalString {
  return scaleToUnit(mention, mention.compoundDigits ?? mention.numeral.digits);
}

/** The other end of a numeral that is a range in itself: "four, five hundred" in Chinese. */
export function upperMagnitudeOf(mention: Mention): DecimalString | undefined {
  const { upperDigits } = mention.numeral;
  return upperDigits === undefined ? undefined : scaleToUnit(mention, upperDigits);
}

function scaleToUnit({ mark, ratio, power }: Mention, digits: string): DecimalString {
  return shiftPoint(digits, power + (ratio?.power ?? 0) - (ratio ? 0 : (mark?.minor ?? 0)));
}

/** Digits before the point, with those of the scale. */
export function countWholeDigits({ numeral, power }: Mention): number {
  const point = numeral.digits.indexOf('.');
  return (point < 0 ? numeral.digits.length : point) + power;
}

/** How many whole digits one of two mentions has more than the other. */
export function countDigitsApart(one: Mention, other: Mention): number {
  return Math.abs(countWholeDigits(one) - countWholeDigits(other));
}

/** Significant digits as written, of the more precise end. */
export function significantDigitsOfMention(mention: Mention): number {
  const { numeral, compoundDigits, upper } = mention;
  const own = numeral.significant ?? significantDigitsOf(compoundDigits ?? numeral.digits);
  return upper ? Math.max(own, significantDigitsOfMention(upper)) : own;
}
