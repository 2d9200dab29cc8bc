import { Decimal } from '../../../core/money/decimal.js';

const LOW = new Decimal('0.95');
const HIGH = new Decimal('1.05');

/** Is `value` within 5 % of `expected`? */
export function near(value: Decimal, expected: Decimal): boolean {
  return value.gte(expected.times(LOW)) && value.lte(expected.times(HIGH));
}
