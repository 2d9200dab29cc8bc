import { formatDecimal, isZero, type Decimal, type DecimalString } from './decimal.js';
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
  return divideRounded(dividend, divisor, decimals, mode);
}

/** Decimal exponent of the first digit of the quotient: 1 for 18.01, -3 for 0.0069; 0 for zero. */
export function ratioExponent({ dividend, divisor }: Ratio): number {
  if (isZero(dividend)) return 0;
  const exponent = dividend.e - divisor.e;
  return areDigitsLess(dividend.c, divisor.c) ? exponent - 1 : exponent;
}

/** Is the number with these digits behind its point less than the one with those? */
function areDigitsLess(digits: readonly number[], others: readonly number[]): boolean {
  for (let i = 0; i < others.length; i++) {
    const [digit = 0, other = 0] = [digits[i], others[i]];
    if (digit !== other) return digit < other;
  }
  return false;
}

/** The quotient to so many significant digits, half-even, in plain notation. */
export function formatRatio(ratio: Ratio, digits: number): DecimalString {
  const decimals = digits - 1 - ratioExponent(ratio);
  return formatDecimal(roundRatio(ratio, decimals, 'half-even'), Math.max(0, decimals));
}
