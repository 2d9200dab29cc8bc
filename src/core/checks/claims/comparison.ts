import type { Figure } from '../../figures/figure.js';
import { parseDecimal } from '../../money/decimal.js';
import type { Interval } from '../arithmetic/interval.js';
import { roundedInterval, writtenInterval } from '../arithmetic/rounding-interval.js';
import type { SingleFigure } from '../single-figure.js';

/** Can two amounts be of one thing: single positive amounts in one currency, counted per the same unit where one is said? */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.currency !== b.currency || !isPositive(a) || !isPositive(b)) return false;
  return a.per === undefined || b.per === undefined || a.per === b.per;
}

/** Is it a single amount above zero? */
export function isPositive({ value }: Figure): boolean {
  return value !== undefined && parseDecimal(value).gt('0');
}

/** What an amount in a comparison may have been rounded from; one with "about" and the like allows more. */
export function comparisonInterval(figure: SingleFigure): Interval {
  return figure.qualifier === 'exact' ? writtenInterval(figure, figure.value) : roundedInterval(figure, figure.value);
}
