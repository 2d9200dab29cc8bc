import { amountsOf } from '../../conversion/convert-figure.js';
import type { Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { Decimal, isZero, parseDecimal, type DecimalString } from '../../money/decimal.js';
import { intervalAround, type Interval } from '../arithmetic/interval.js';
import { originalInterval, roundedInterval } from '../arithmetic/rounding-interval.js';
import { isRatioLess, type RateBand } from '../reference/rate-band.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** One amount that a writer made from another; of a range the two lower or the two upper ends. */
export interface AmountPair {
  readonly original: Interval;
  readonly stated: Interval;
}

/** Half of a single digit is up to half of the number; a reader takes it to be right to a sixteenth. */
const MAX_ROUNDING = new Decimal('0.0625');

/** The same with all that the digits of the stated amount allow, however few they are. */
export function withFullRounding(pairs: readonly AmountPair[], stated: Figure): readonly AmountPair[] {
  return amountsOf(stated).map((amount, i) => ({
    original: elementAt(pairs, i).original,
    stated: roundedInterval(stated, amount),
  }));
}

/** Cents and pence, of which there are no parts: 2 cents are 1.5 and more. */
const MINOR_UNIT = /cents?\b|pence|penny|\dp\b|[¢￠仙分]/;

function limitRounding(stated: Figure, amount: DecimalString): Interval {
  const { low, high } = roundedInterval(stated, amount);
  if (MINOR_UNIT.test(stated.text)) return { low, high };
  const value = parseDecimal(amount).abs();
  const { low: lowest, high: highest } = intervalAround(value, value.times(MAX_ROUNDING), value.times(MAX_ROUNDING));
  return { low: low.lt(lowest) ? lowest : low, high: high.gt(highest) ? highest : high };
}

/** The amounts of a figure and of its restatement that belong together; undefined when they do not pair up. */
export function pairAmounts(original: Figure, stated: Figure): readonly AmountPair[] | undefined {
  const [from, to] = [amountsOf(original), amountsOf(stated)];
  if (from.length === 0 || from.length !== to.length) return undefined;
  const isUsable = (amount: string): boolean => !isZero(parseDecimal(amount));
  if (
    ![...from, ...to].every(isUsable) ||
    from.some((amount, i) => isNegative(amount) !== isNegative(elementAt(to, i)))
  )
    return undefined;
  return from.map((amount, i) => ({
    original: originalInterval(original, amount),
    stated: limitRounding(stated, elementAt(to, i)),
  }));
}

const isNegative = (amount: string): boolean => amount.startsWith('-');

/** What the original comes to at a rate, one quotient an end; magnitudes. */
export function computeExpectedAmounts(original: Figure, { dividend, divisor }: Ratio): readonly Ratio[] {
  return amountsOf(original).map((amount) => ({ dividend: parseDecimal(amount).abs().times(dividend), divisor }));
}

/** Every rate that amounts may imply as they are rounded: from the lowest stated over the highest original. */
export function impliedBand(pairs: readonly AmountPair[]): RateBand {
  const bands = pairs.map(({ original, stated }) => ({
    low: { dividend: stated.low, divisor: original.high },
    high: { dividend: stated.high, divisor: original.low },
  }));
  // Both ends of a range are made at one rate.
  return bands.reduce((a, b) => ({
    low: isRatioLess(a.low, b.low) ? b.low : a.low,
    high: isRatioLess(a.high, b.high) ? a.high : b.high,
  }));
}
