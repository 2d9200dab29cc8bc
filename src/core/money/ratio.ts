import { formatDecimal, isZero, movePoint, type Decimal, type DecimalString } from './decimal.js';
import { divideRounded } from './rounding.js';
import type { RoundingMode } from './rounding-mode.js';

/**
 * An exact quotient that has not been divided yet. A value for the record and a value for the reader are each rounded
 * once from it: rounding one from the other would round 52.7499 by way of 52.75 to 52.8.
 */
export interface Ratio {
  readonly dividend: Decimal;
  /** Never zero; always positive. */
  readonly divisor: Decimal;
}

/** Rounds to `decimals` digits after the point; a negative number rounds to tens, hundreds … before it. */
export function roundRatio({ dividend, divisor }: Ratio, decimals: number, mode: RoundingMode): Decimal {
  if (decimals >= 0) return divideRounded(dividend, divisor, decimals, mode);
  return movePoint(divideRounded(dividend, movePoint(divisor, -decimals), 0, mode), -decimals);
}

/** Decimal exponent of the first digit of the quotient: 1 for 18.01, -3 for 0.0069; 0 for zero. */
export function ratioExponent({ dividend, divisor }: Ratio): number {
  if (isZero(dividend)) return 0;
  const exponent = dividend.e - divisor.e;
  return dividend.abs().lt(movePoint(divisor, exponent)) ? exponent - 1 : exponent;
}

/** The quotient to so many significant digits, half-even, in plain notation. */
export function formatRatio(ratio: Ratio, digits: number): DecimalString {
  const decimals = digits - 1 - ratioExponent(ratio);
  return formatDecimal(roundRatio(ratio, decimals, 'half-even'), Math.max(0, decimals));
}
