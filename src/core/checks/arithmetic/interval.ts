import { Decimal, isNegative } from '../../money/decimal.js';

/** A closed stretch of positive numbers: all that a rounded number may stand for. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** 10 to the power of `exponent`. */
export function powerOfTen(exponent: number): Decimal {
  return POWERS[exponent + MAX_KNOWN_POWER] ?? new Decimal(`1e${exponent}`);
}

/** Each made once: the checks of an article ask for a thousand. */
const MAX_KNOWN_POWER = 40;
const POWERS = Array.from({ length: 2 * MAX_KNOWN_POWER + 1 }, (_, i) => new Decimal(`1e${i - MAX_KNOWN_POWER}`));
const ZERO = new Decimal('0');

/** From `below` under a value to `above` over it; never below zero. */
export function intervalAround(value: Decimal, below: Decimal, above: Decimal): Interval {
  const low = value.minus(below);
  return { low: isNegative(low) ? ZERO : low, high: value.plus(above) };
}

/** Both ends multiplied by one number. */
export function scaleInterval({ low, high }: Interval, by: Decimal): Interval {
  return { low: low.times(by), high: high.times(by) };
}

/** Have two stretches a number in common? */
export function intervalsOverlap(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
