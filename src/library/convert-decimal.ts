import { convertAmount } from '../core/conversion/convert-figure.js';
import { isDecimalString, type DecimalString } from '../core/money/decimal.js';
import { createMoney, formatMoney } from '../core/money/money.js';
import type { Rate } from '../core/rate-table/rate.js';
import { quoteInput } from '../support/suggest.js';
import { toCurrencyCode, toRateQuery, RATE_OPTIONS, type RatesOptions } from './options.js';
import { isText, refuseInvalidOptions } from './validate-options.js';

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

const OPTIONS = { ...RATE_OPTIONS, from: isText, to: isText };

/**
 * Converts one plain decimal with one multiplication and one division by published values. It reads no other notation, so
 * that a bundle with this and `createRates` alone has no recogniser in it; `convert` also reads "380bn" and "3800亿".
 * @throws RangeError for an amount that is no plain decimal and options that cannot be understood
 */
export function convertDecimal(amount: string, options: ConvertOptions): Converted {
  refuseInvalidOptions(options, OPTIONS);
  if (typeof amount !== 'string' || !isDecimalString(amount))
    throw new RangeError(`${quoteInput(amount)} is not a plain decimal; write e.g. "380000000000"`);
  const [from, to] = [toCurrencyCode(options.from), toCurrencyCode(options.to)];
  const converted = convertAmount(createMoney(amount, from), to, toRateQuery(options), options.rates);
  return converted.available
    ? { available: true, amount, value: formatMoney(converted.money), rate: converted.rate }
    : { available: false, amount, reason: converted.reason };
}
