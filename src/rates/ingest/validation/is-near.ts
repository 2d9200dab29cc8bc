import { Decimal } from '../../../core/money/decimal.js';

const MIN_RATIO = new Decimal('0.95');
const MAX_RATIO = new Decimal('1.05');

/** Is `value` within 5 % of `expected`? */
export function isWithinFivePercent(value: Decimal, expected: Decimal): boolean {
  return value.gte(expected.times(MIN_RATIO)) && value.lte(expected.times(MAX_RATIO));
}
