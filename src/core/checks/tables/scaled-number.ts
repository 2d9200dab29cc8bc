import { memoizePerObject } from '../../../support/bounded-cache.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { powerOfTen } from '../arithmetic/interval.js';
import { numberInterval } from '../arithmetic/rounding-interval.js';
import type { SingleFigure } from '../single-figure.js';

/** Digits behind the point that are counted; a price of a share with more is none that a table adds up. */
const PLACES = 12;
/** One, as it is scaled. */
export const ONE = 10n ** BigInt(PLACES);
const SCALE = powerOfTen(PLACES);

/**
 * A number of a table as a whole number of 10^-12, with half of its last digit. Tables are compared by trying many lines as
 * the parts of one: whole numbers add up ten times as fast as decimals, and as exactly.
 */
export interface ScaledNumber {
  readonly value: bigint;
  /** What rounding allows on either side; at least one, so that a number with more digits than are counted is never exact. */
  readonly reach: bigint;
}

/** The number of a figure. */
export const scaledNumberOf: (figure: SingleFigure) => ScaledNumber = memoizePerObject((figure) => {
  const value = parseDecimal(figure.value);
  const half = numberInterval(figure, figure.value).high.minus(value.abs());
  const reach = toWhole(half);
  return { value: toWhole(value), reach: reach > 0n ? reach : 1n };
});

function toWhole(value: Decimal): bigint {
  return BigInt(value.times(SCALE).round(0, Decimal.roundDown).toFixed());
}

/** The decimal of a whole number of 10^-12. */
export function toDecimal(value: bigint): Decimal {
  return new Decimal(value.toString()).times(powerOfTen(-PLACES));
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/**
 * May `stated` be `actual` with one digit mistaken? Says how many of all numbers of as many digits would look so by chance,
 * from 0 to 1; undefined where more than one digit differs.
 */
export function chanceOfNearMiss(stated: ScaledNumber, actual: bigint, reach: bigint): number | undefined {
  const unit = stated.reach * 2n;
  const difference = absolute(stated.value - actual);
  const digits = (absolute(stated.value) / unit).toString().length;
  const isNear = Array.from({ length: digits }, (_, place) => unit * 10n ** BigInt(place)).some((power) => {
    const times = (difference + power / 2n) / power;
    return times >= 1n && times <= 9n && absolute(difference - times * power) <= reach;
  });
  const width = Number((2n * reach) / unit) + 1;
  return isNear ? Math.min(1, (9 * digits * width) / 10 ** digits) : undefined;
}
