import { convertAmount } from '../core/conversion/convert-figure.js';
import { readAmount } from '../core/figures/read-amount.js';
import type { DecimalString } from '../core/money/decimal.js';
import { createMoney, formatMoney } from '../core/money/money.js';
import type { Rate } from '../core/rate-table/rate.js';
import { quoteInput } from '../support/suggest.js';
import { toRateQuery, toCurrencyCode, type RatesOptions } from './options.js';

/** From what into what. */
export interface ConvertOptions extends RatesOptions {
  /** ISO 4217. */
  readonly from: string;
  readonly to: string;
}

/** An amount in another currency, or why there is none: no rate is ever made up. */
export type Converted =
  | {
      readonly available: true;
      /** The amount as it was read. */
      readonly amount: DecimalString;
      /** The product, rounded once, half-even, to the minor unit of `to`. */
      readonly value: DecimalString;
      readonly rate: Rate;
    }
  | { readonly available: false; readonly amount: DecimalString; readonly reason: string };

/**
 * Converts one amount with one multiplication and one division by published values.
 * @param amount a plain decimal, or one number as newspapers write it: "380bn", "3800亿"
 * @throws RangeError for an amount that is no number and options that cannot be understood
 */
export function convert(amount: string, options: ConvertOptions): Converted {
  const { rates } = options;
  const [from, to] = [toCurrencyCode(options.from), toCurrencyCode(options.to)];
  const read = readAmount(amount);
  if (read === undefined)
    throw new RangeError(
      `${quoteInput(amount)} is not one exact number; write e.g. "380000000000", "380bn" or "3800亿"`,
    );
  const converted = convertAmount(createMoney(read, from), to, toRateQuery(options), rates);
  return converted.available
    ? { available: true, amount: read, value: formatMoney(converted.money), rate: converted.rate }
    : { available: false, amount: read, reason: converted.reason };
}
