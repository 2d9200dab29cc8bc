import type { Ratio } from '../../money/ratio.js';
import { Decimal } from '../../money/decimal.js';
import type { Interval } from '../arithmetic/interval.js';

/** The lowest and the highest of several rates, as exact quotients: 1 base = low … high quote. */
export interface RateBand {
  readonly low: Ratio;
  readonly high: Ratio;
}

/** Is `a` less than `b`? Both divisors are positive. */
export function isRatioLess(a: Ratio, b: Ratio): boolean {
  return a.dividend.times(b.divisor).lt(b.dividend.times(a.divisor));
}

/** The band with one more rate in it. */
export function extendBand(band: RateBand | undefined, rate: Ratio): RateBand {
  if (!band) return { low: rate, high: rate };
  if (isRatioLess(rate, band.low)) return { low: rate, high: band.high };
  return isRatioLess(band.high, rate) ? { low: band.low, high: rate } : band;
}

/** From the lower of the lowest to the higher of the highest. */
export function mergeBands(a: RateBand, b: RateBand): RateBand {
  return { low: isRatioLess(b.low, a.low) ? b.low : a.low, high: isRatioLess(a.high, b.high) ? b.high : a.high };
}

const ONE = new Decimal('1');

/** The band with a share of itself added on either side. */
export function widenBand({ low, high }: RateBand, share: Decimal): RateBand {
  return {
    low: { ...low, dividend: low.dividend.times(ONE.minus(share)) },
    high: { ...high, dividend: high.dividend.times(ONE.plus(share)) },
  };
}

/** From the lowest divided by a factor to the highest multiplied by it. */
export function stretchBand({ low, high }: RateBand, factor: Decimal): RateBand {
  return {
    low: { ...low, divisor: low.divisor.times(factor) },
    high: { ...high, dividend: high.dividend.times(factor) },
  };
}

/** The rates the other way round: 1 quote = … base. */
export function invertBand({ low, high }: RateBand): RateBand {
  const turn = ({ dividend, divisor }: Ratio): Ratio => ({ dividend: divisor, divisor: dividend });
  return { low: turn(high), high: turn(low) };
}

/** Have two bands a rate in common? */
export function bandsOverlap(a: RateBand, b: RateBand): boolean {
  return !isRatioLess(a.high, b.low) && !isRatioLess(b.high, a.low);
}

/** Can a number of `from`, times a rate of the band, be a number of `to`? Exact: nothing is divided. */
export function isConsistent(from: Interval, { low, high }: RateBand, to: Interval): boolean {
  return (
    to.high.times(low.divisor).gte(from.low.times(low.dividend)) &&
    to.low.times(high.divisor).lte(from.high.times(high.dividend))
  );
}
