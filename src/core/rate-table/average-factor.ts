import type { Factor } from './rate-factor.js';

/** A fraction of integers of any length. */
interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The mean of several rates, each a multiplier over a divisor: the exact sum, and one division that is left to whoever
 * uses it. In integers, because the common denominator of a year of crosses has over a thousand digits.
 */
export function meanOf(factors: readonly Factor[]): Factor {
  const { numerator, denominator } = sum(factors.map(fractionOf));
  return { multiplier: numerator.toString(), divisor: (denominator * BigInt(factors.length)).toString() };
}

/** Halves before it adds: numbers of like length are multiplied, which is many times faster than one long with one short. */
function sum(fractions: readonly Fraction[]): Fraction {
  if (fractions.length === 1) return fractions[0]!;
  const middle = fractions.length >>> 1;
  const a = sum(fractions.slice(0, middle));
  const b = sum(fractions.slice(middle));
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

function fractionOf({ multiplier, divisor }: Factor): Fraction {
  const [above, below] = [integerOf(multiplier), integerOf(divisor)];
  return {
    numerator: above.digits * 10n ** BigInt(below.decimals),
    denominator: below.digits * 10n ** BigInt(above.decimals),
  };
}

/** "7.8281" as 78281 and 4. */
function integerOf(plain: string): { readonly digits: bigint; readonly decimals: number } {
  const point = plain.indexOf('.');
  if (point < 0) return { digits: BigInt(plain), decimals: 0 };
  return { digits: BigInt(plain.slice(0, point) + plain.slice(point + 1)), decimals: plain.length - point - 1 };
}
