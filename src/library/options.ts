import { toConversionQuery } from '../core/conversion/query-rates.js';
import { isCurrencyCode, type CurrencyCode } from '../core/money/currencies.js';
import { isIsoDate } from '../core/rate-table/day.js';
import type { RateTable } from '../core/rate-table/rate-table.js';
import { quoteInput } from '../support/suggest.js';
import { isCount, isFunction, isObject, isText, type OptionTable } from './validate-options.js';

/** Which rates an answer is to be made from. */
export interface RatesOptions {
  /** See `createRates`, and `shippedRates` of crossrate/snapshot. */
  readonly rates: RateTable;
  /** The day of the story, YYYY-MM-DD. The library has no clock: it is always given. */
  readonly date: string;
  /** Use this source only; default: the order of the table. */
  readonly source?: string;
  /** Use no rate that is further from the day than this many days. */
  readonly maxAgeDays?: number;
  /** Answer from the quotes known at this revision. */
  readonly revision?: number;
  /** Has a source missed a publication? The library knows no schedules; default: none has. */
  readonly isStale?: (source: string) => boolean;
}

/** What each of them can be. */
export const RATE_OPTIONS: OptionTable = {
  rates: isObject,
  date: isText,
  source: isText,
  maxAgeDays: isCount,
  revision: isCount,
  isStale: isFunction,
};

/** The part of the options that the core takes as a query. @throws RangeError for an invalid date, and without rates */
export function toRateQuery(options: RatesOptions) {
  const { date, rates } = options as Partial<RatesOptions>;
  if (rates === undefined) throw new RangeError('rates: is required; see createRates');
  if (typeof date !== 'string' || !isIsoDate(date))
    throw new RangeError(`date: ${quoteInput(date)} is not a calendar day; write YYYY-MM-DD`);
  return { ...toConversionQuery(options), date };
}

/** What the core takes beside the options. */
export function toRateContext({ rates, isStale = () => false }: RatesOptions) {
  return { table: rates, isStale };
}

/** @throws RangeError for a code that is not of ISO 4217 */
export function toCurrencyCode(code: string): CurrencyCode {
  if (!isCurrencyCode(code)) throw new RangeError(`${quoteInput(code)} is not an ISO 4217 currency code in capitals`);
  return code;
}
