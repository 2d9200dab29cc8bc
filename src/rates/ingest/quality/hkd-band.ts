import { Decimal } from '../../../core/money/decimal.js';
import { formatRate } from '../../../core/rate-table/rate-factor.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';
import type { QualityCheck, CheckedRange } from './quality-check.js';
import { CONFIRMING_TOLERANCE } from './compared-pairs.js';
import { isNear, type ObservedRate, type PairObservations } from './pair-observations.js';

/** The day on which the Hong Kong Monetary Authority made its undertakings two-sided: 7.75 and 7.85. */
const BAND_START = '2005-05-18';
/** Measured: crosses of the ECB leave the band by up to 0.0025 through rounding of their legs. */
const MIN_USD_HKD = new Decimal('7.7475');
const MAX_USD_HKD = new Decimal('7.8525');
/** A publisher that prints no idle zeros is not taken to know fewer digits than these. */
const MIN_DECIMALS = 4;

/**
 * The Hong Kong dollar stays within its convertibility band, so USD/HKD as crossed within one publication tells whether
 * its legs are right: EUR/USD of 2009-03-26 and the cross of 2013-04-02 are errors in the ECB's own file.
 */
export function* iterateHkdBandChecks(
  source: string,
  usdHkd: PairObservations,
  { from, to }: CheckedRange,
): Iterable<QualityCheck> {
  for (const point of usdHkd.points) {
    const { date, path } = point;
    if (date < BAND_START || date < from || date > to) continue;
    if (isOutsideBand(point)) {
      const value = formatRate({ multiplier: point.multiplier.toFixed(), divisor: point.divisor.toFixed() });
      const fault = `USD/HKD is ${value} in this publication, outside the convertibility band of 7.75 to 7.85`;
      yield { source, date, path, fault, confirms: false };
    } else {
      const around = [usdHkd.before(date), usdHkd.after(date)];
      const confirms = around.every((each) => each && isNear(point, each, CONFIRMING_TOLERANCE));
      yield { source, date, path, confirms };
    }
  }
}

/** The digits as printed may be off by half a unit of the last one: they have the benefit of that. */
function isOutsideBand({ multiplier, divisor, path }: ObservedRate): boolean {
  const [low, high] = [divisor.times(MIN_USD_HKD), divisor.times(MAX_USD_HKD)];
  if (multiplier.gte(low) && multiplier.lte(high)) return false;
  const rounding = multiplier.times(computeRoundingError(path));
  return multiplier.plus(rounding).lt(low) || multiplier.minus(rounding).gt(high);
}

/** How far a product of printed values may be off, as a part of it: half a unit of the last digit of each. */
function computeRoundingError(path: readonly PathQuote[]): Decimal {
  return path.reduce((sum, { value }) => {
    const decimals = Math.max(MIN_DECIMALS, value.length - 1 - (value + '.').indexOf('.'));
    return sum.plus(new Decimal(`5e-${decimals + 1}`).div(new Decimal(value)));
  }, new Decimal('0'));
}
