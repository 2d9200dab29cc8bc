import type { Figure } from '../../figures/figure.js';
import { isZero, parseDecimal } from '../../money/decimal.js';
import type { Interval } from '../arithmetic/interval.js';
import { roundedInterval, writtenInterval } from '../arithmetic/rounding-interval.js';
import type { DataSchema } from '../data-schema.js';
import type { SingleFigure } from '../single-figure.js';

/** Can two amounts be of one thing: single and positive, in one currency or unit, per the same unit where one is said? */
export function areComparable(a: Figure, b: Figure): boolean {
  if (!haveSameMeasure(a, b) || !isPositive(a) || !isPositive(b)) return false;
  return a.per === undefined || b.per === undefined || a.per === b.per;
}

/** Are two figures of one kind, in one currency or unit? */
export function haveSameMeasure(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.unit === b.unit;
}

/** Is it a single amount above zero? */
export function isPositive({ value }: Figure): boolean {
  if (value === undefined) return false;
  const amount = parseDecimal(value);
  return amount.s > 0 && !isZero(amount);
}

/** What an amount in a comparison may have been rounded from; one with "about" and the like allows more. */
export function comparisonInterval(figure: SingleFigure): Interval {
  return figure.qualifier === 'exact' ? writtenInterval(figure, figure.value) : roundedInterval(figure, figure.value);
}

/** What amounts of a claim are in, for the data of a finding. */
export function measureOf({ currency, unit }: Figure): MeasureData {
  return currency === undefined ? (unit === undefined ? {} : { unit }) : { currency };
}

interface MeasureData {
  readonly currency?: string;
  readonly unit?: string;
}

/** The fields that `measureOf` gives, for the schema of a finding's data. */
export const MEASURE_FIELDS = {
  currency: { type: 'string', optional: true, description: 'Of all amounts; absent when they are no money.' },
  unit: { type: 'string', optional: true, description: 'What the amounts count, when they are no money.' },
} as const satisfies DataSchema;
