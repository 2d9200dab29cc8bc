import { readAmount } from '../core/figures/read-amount.js';
import { quoteInput } from '../support/suggest.js';
import { convertDecimal, type Converted, type ConvertOptions } from './convert-decimal.js';

/**
 * Converts one amount with one multiplication and one division by published values.
 * @param amount a plain decimal, or one number as newspapers write it: "380bn", "3800亿"
 * @throws RangeError for an amount that is no number and options that cannot be understood
 */
export function convert(amount: string, options: ConvertOptions): Converted {
  const read = typeof amount === 'string' ? readAmount(amount) : undefined;
  if (read === undefined)
    throw new RangeError(
      `${quoteInput(amount)} is not one exact number; write e.g. "380000000000", "380bn" or "3800亿"`,
    );
  return convertDecimal(read, options);
}
