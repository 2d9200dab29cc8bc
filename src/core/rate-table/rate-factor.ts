import { Decimal, formatDecimal, parseDecimal, toDecimalString, type DecimalString } from '../money/decimal.js';
import { divideRounded } from '../money/rounding.js';
import type { RouteStep } from './route.js';

/** Digits of a rate that is shown: as Council Regulation (EC) 1103/97, art. 4, has for conversion rates. */
const DISPLAY_DIGITS = 6;

const ONE = toDecimalString('1');

/** One conversion as one multiplication and one division by products of published values. */
export interface RateFactor {
  readonly multiplier: DecimalString;
  readonly divisor: DecimalString;
}

/** Multiplies the steps out, exactly: a step used the other way round divides, no reciprocal is ever formed. */
export function multiplySteps(steps: readonly RouteStep[]): RateFactor {
  const product = (inverse: boolean): DecimalString => {
    const values = steps.filter((step) => step.inverse === inverse).map(({ published }) => published.value);
    if (values.length <= 1) return values[0] ?? ONE;
    return formatDecimal(values.map(parseDecimal).reduce((a, b) => a.times(b)));
  };
  return { multiplier: product(false), divisor: product(true) };
}

/** `multiplier / divisor` to six significant figures in plain notation, trailing zeros kept: "0.137930". */
export function formatRate({ multiplier, divisor }: RateFactor): DecimalString {
  const dividend = parseDecimal(multiplier);
  const by = parseDecimal(divisor);
  const decimals = DISPLAY_DIGITS - 1 - getQuotientExponent(dividend, by);
  if (decimals < 0) {
    const unit = new Decimal(`1e${-decimals}`);
    return formatDecimal(divideRounded(dividend, by.times(unit), 0, 'half-up').times(unit), 0);
  }
  const rounded = divideRounded(dividend, by, decimals, 'half-up');
  // 9.999996 becomes 10.00000: one place less, or it would show seven figures.
  return formatDecimal(rounded, Math.max(0, DISPLAY_DIGITS - 1 - rounded.e));
}

/** Decimal exponent of the first digit of a quotient: 0 for 7.19, -1 for 0.137. */
function getQuotientExponent(dividend: Decimal, divisor: Decimal): number {
  const exponent = dividend.e - divisor.e;
  return dividend.lt(divisor.times(new Decimal(`1e${exponent}`))) ? exponent - 1 : exponent;
}
