import { toDecimalString, type DecimalString } from '../../core/money/decimal.js';
import type { PublishedQuote } from './source.js';

/**
 * A value that is printed for ten, a hundred … units as one for a single unit, with every digit that was printed:
 * "4.2300" for 100 is "0.042300" for 1.
 * @param zeros of the unit: 2 for 100
 */
export function toSingleUnit(value: DecimalString, zeros: number): Pick<PublishedQuote, 'value' | 'unit'> {
  if (zeros === 0) return { value };
  const [whole = '', fraction = ''] = value.split('.');
  const digits = whole.padStart(zeros + 1, '0');
  return {
    value: toDecimalString(`${digits.slice(0, -zeros)}.${digits.slice(-zeros)}${fraction}`),
    unit: toDecimalString(`1${'0'.repeat(zeros)}`),
  };
}
