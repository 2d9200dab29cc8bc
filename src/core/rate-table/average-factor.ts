import { toDecimalString, type DecimalString } from '../money/decimal.js';
import type { RateFactor } from './rate-factor.js';

/** A fraction of integers of any length. */
interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The mean of several rates, each a multiplier over a divisor: the exact sum, and one division that is left to whoever
 * uses it. In integers, because the common denominator of a year of crosses has over a thousand digits.
 */
export function averageFactors(factors: readonly RateFactor[]): RateFactor {
  const { numerator, denominator } = sumFractions(factors.map(toFraction));
  return { multiplier: formatBigInt(numerator), divisor: formatBigInt(denominator * BigInt(factors.length)) };
}

/** Halves before it adds: numbers of like length are multiplied, which is many times faster than one long with one short. */
function sumFractions(fractions: readonly BigFraction[]): BigFraction {
  const [first, second] = fractions;
  if (first && !second) return first;
  const middle = fractions.length >>> 1;
  const a = sumFractions(fractions.slice(0, middle));
  const b = sumFractions(fractions.slice(middle));
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function toFraction({ multiplier, divisor }: RateFactor): BigFraction {
  const [above, below] = [toScaledInteger(multiplier), toScaledInteger(divisor)];
  return {
    numerator: above.digits * 10n ** BigInt(below.decimals),
    denominator: below.digits * 10n ** BigInt(above.decimals),
  };
}

/** "7.8281" as 78281 and 4. */
function toScaledInteger(plain: string): { readonly digits: bigint; readonly decimals: number } {
  const point = plain.indexOf('.');
  if (point < 0) return { digits: BigInt(plain), decimals: 0 };
  return { digits: BigInt(plain.slice(0, point) + plain.slice(point + 1)), decimals: plain.length - point - 1 };
}

function formatBigInt(integer: bigint): DecimalString {
  return toDecimalString(integer.toString());
}
