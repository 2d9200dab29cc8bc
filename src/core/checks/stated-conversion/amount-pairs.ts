import { amountsOf } from '../../conversion/convert-figure.js';
import type { Ratio } from '../../money/ratio.js';
import type { Figure } from '../../figures/figure.js';
import { parseDecimal } from '../../money/decimal.js';
import type { Interval } from '../arithmetic/interval.js';
import { originalInterval, roundedInterval } from '../arithmetic/rounding-interval.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** One amount that a writer made from another; of a range the two lower or the two upper ends. */
export interface AmountPair {
  readonly original: Interval;
  readonly stated: Interval;
}

/** The amounts of a figure and of its restatement that belong together; undefined when they do not pair up. */
export function pairAmounts(original: Figure, stated: Figure): readonly AmountPair[] | undefined {
  const [from, to] = [amountsOf(original), amountsOf(stated)];
  if (from.length === 0 || from.length !== to.length) return undefined;
  const isUsable = (amount: string): boolean => !parseDecimal(amount).eq('0');
  if (
    ![...from, ...to].every(isUsable) ||
    from.some((amount, i) => isNegative(amount) !== isNegative(elementAt(to, i)))
  )
    return undefined;
  return from.map((amount, i) => ({
    original: originalInterval(original, amount),
    stated: roundedInterval(stated, elementAt(to, i)),
  }));
}

const isNegative = (amount: string): boolean => amount.startsWith('-');

/** What the original comes to at a rate, one quotient an end; magnitudes. */
export function computeExpectedAmounts(original: Figure, { dividend, divisor }: Ratio): readonly Ratio[] {
  return amountsOf(original).map((amount) => ({ dividend: parseDecimal(amount).abs().times(dividend), divisor }));
}
