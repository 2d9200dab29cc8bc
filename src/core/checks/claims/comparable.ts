import type { Figure } from '../../figures/figure.js';
import { parseDecimal } from '../../money/decimal.js';

/** Can two amounts be of one thing: single positive amounts in one currency, counted per the same unit where one is said? */
export function areComparable(a: Figure, b: Figure): boolean {
  if (a.currency !== b.currency || !isPositive(a) || !isPositive(b)) return false;
  return a.per === undefined || b.per === undefined || a.per === b.per;
}

/** A single amount above zero. */
export function isPositive({ value }: Figure): boolean {
  return value !== undefined && parseDecimal(value).gt('0');
}
