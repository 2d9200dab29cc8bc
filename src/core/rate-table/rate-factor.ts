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

/** A fraction of integers of any length. */
interface BigFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The mean of several rates, each a multiplier over a divisor: the exact sum, and one division that is left to the
 * caller. In integers, because the common denominator of a year of crosses has over a thousand digits.
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
