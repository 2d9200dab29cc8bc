import type { DayRange } from '../../../core/rate-table/day.js';
import { Decimal } from '../../../core/money/decimal.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';
import { getOriginKey } from '../../../core/rate-table/select-sources.js';
import { formatObservedRate, isNear, type ObservedRate, type PairObservations } from './pair-observations.js';
import type { Peg } from './pegs.js';
import { CONFIRMING_TOLERANCE, type QualityCheck, type SourceObservations } from './quality-check.js';

/** A publisher that prints no trailing zeros is not taken to know fewer digits than these. */
const MIN_DECIMALS = 4;

/** Two sources that agree within this on a rate outside its peg say that the peg is gone. */
const BROKEN_PEG_TOLERANCE = new Decimal('0.02');

/**
 * A pegged rate stays within its limits, so the rate as crossed within one publication shows whether its legs are right:
 * EUR/USD of 2009-03-26 and the cross of 2013-04-02 are errors in the ECB's own file. A peg that breaks is seen by
 * others too.
 */
export function* iteratePegChecks(
  { source, observations }: SourceObservations,
  others: readonly SourceObservations[],
  peg: Peg,
  { from, to }: DayRange,
): Iterable<QualityCheck> {
  const independent = others.filter((other) => getOriginKey(other.source) !== getOriginKey(source));
  for (const point of observations.points) {
    const { date, path } = point;
    if (date < peg.since || date < from || date > to || (peg.until !== undefined && date > peg.until)) continue;
    if (!isOutsidePeg(point, peg)) {
      const around = [observations.before(date), observations.after(date)];
      const confirms = around.every((each) => each && isNear(point, each, CONFIRMING_TOLERANCE));
      yield { source: source.key, date, path, confirms };
    } else if (isKept(observations, point, peg) && !independent.some((other) => sharesBreak(other, point))) {
      const fault = `${peg.base}/${peg.quote} is ${formatObservedRate(point)} in this publication, outside ${peg.name}`;
      yield { source: source.key, date, path, fault, confirms: false };
    }
  }
}

/** Has the source kept to the peg before? */
function isKept({ points }: PairObservations, { day }: ObservedRate, peg: Peg): boolean {
  return peg.isUniversal === true || points.some((each) => each.day < day && !isOutsidePeg(each, peg));
}

function sharesBreak({ observations }: SourceObservations, point: ObservedRate): boolean {
  return observations.around(point).some((other) => isNear(point, other, BROKEN_PEG_TOLERANCE));
}

/** Printed digits may be off by half a unit of the last one: a rate within that of the limits is not outside them. */
function isOutsidePeg({ multiplier, divisor, path }: ObservedRate, { low, high }: Peg): boolean {
  const [least, most] = [divisor.times(low), divisor.times(high)];
  if (multiplier.gte(least) && multiplier.lte(most)) return false;
  const rounding = multiplier.times(computeRoundingError(path));
  return multiplier.plus(rounding).lt(least) || multiplier.minus(rounding).gt(most);
}

/** The largest relative error of a product of printed values: half a unit of the last digit of each. */
function computeRoundingError(path: readonly PathQuote[]): Decimal {
  return path.reduce((sum, { value }) => {
    const decimals = Math.max(MIN_DECIMALS, value.length - 1 - (value + '.').indexOf('.'));
    return sum.plus(new Decimal(`5e-${decimals + 1}`).div(new Decimal(value)));
  }, new Decimal('0'));
}
