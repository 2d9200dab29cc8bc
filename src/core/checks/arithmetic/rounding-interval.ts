import type { Figure } from '../../figures/figure.js';
import { Decimal, parseDecimal, type DecimalString } from '../../money/decimal.js';
import { powerOfTen, intervalAround, type Interval } from './interval.js';

/** A sum that is converted as it is printed counts as exact to at least so many digits. */
const MIN_EXACT_DIGITS = 3;

const HALF = new Decimal('0.5');
const HAS_FRACTION = /[.．﹒・]\d|[点點]/;

interface DigitPlaces {
  readonly value: Decimal;
  /** Power of ten of the last digit written. */
  readonly written: number;
  /** The same without zeros at the end of a whole number, which may stand for nothing: 40 of "$40 billion". */
  readonly certain: number;
}

function placesOf(figure: Figure, amount: DecimalString): DigitPlaces {
  const value = parseDecimal(amount).abs();
  const shortest = value.e - value.c.length + 1;
  // The digits of a range are those of its more precise end.
  if (figure.value === undefined) return { value, written: shortest, certain: shortest };
  const written = value.e - figure.significantDigits + 1;
  return { value, written, certain: HAS_FRACTION.test(figure.text) ? written : Math.max(written, shortest) };
}

/** What a number may have been rounded from: half of its last digit, zeros at its end included, on either side. */
export function writtenInterval(figure: Figure, amount: DecimalString): Interval {
  const { value, written } = placesOf(figure, amount);
  const half = powerOfTen(written).times(HALF);
  return applyQualifier(figure, value, half, powerOfTen(written));
}

/** What the number alone may have been rounded from, whatever "about" or "more than" before it says. */
export function numberInterval(figure: Figure, amount: DecimalString): Interval {
  const { value, written } = placesOf(figure, amount);
  const half = powerOfTen(written).times(HALF);
  return intervalAround(value, half, half);
}

/**
 * What a number that a writer made from another may have been rounded from: half of its last digit that is certain, and
 * for "about" a whole one, as such numbers are also cut off. "More than" and its like reach a whole digit further.
 */
export function roundedInterval(figure: Figure, amount: DecimalString): Interval {
  const { value, certain } = placesOf(figure, amount);
  const unit = powerOfTen(certain);
  const isCutOff = figure.qualifier === 'approx' && value.e > certain;
  return applyQualifier(figure, value, isCutOff ? unit : unit.times(HALF), unit);
}

/**
 * What a number may have been cut off from: half of its last certain digit below, and a whole one above. Undefined for one
 * digit, of which nothing can be cut off but the number itself.
 */
export function cutOffInterval(figure: Figure, amount: DecimalString): Interval | undefined {
  const { value, certain } = placesOf(figure, amount);
  if (value.e <= certain) return undefined;
  const unit = powerOfTen(certain);
  return intervalAround(value, unit.times(HALF), unit);
}

/** A number that a conversion starts from. Desks convert the number that they print, so it is exact to three digits. */
export function originalInterval(figure: Figure, amount: DecimalString): Interval {
  const { value, written } = placesOf(figure, amount);
  const half = powerOfTen(Math.min(written, value.e - MIN_EXACT_DIGITS + 1)).times(HALF);
  return intervalAround(value, half, half);
}

function applyQualifier({ qualifier }: Figure, value: Decimal, reach: Decimal, unit: Decimal): Interval {
  const further = (wide: boolean): Decimal => (wide && unit.gt(reach) ? unit : reach);
  const above = qualifier === 'more_than' || qualifier === 'at_least';
  const below = qualifier === 'less_than' || qualifier === 'at_most';
  return intervalAround(value, further(below), further(above));
}
