import { findCurrency, isCurrencyAlive } from '../../../core/money/currencies.js';
import type { IsoDate } from '../../../core/rate-table/day.js';
import { isMarket } from '../../../core/rate-table/market.js';
import type { Quote } from '../../../core/rate-table/quote.js';

/**
 * Why a quote of a discontinued currency is suspect: it is dated after the currency's legal end, or after the publisher
 * suspended it. Kept, because the rest of the payload is good and the publisher may have a reason.
 * @param suspended by currency, the last day on which the publisher quoted it
 * @returns undefined for a currency that is not discontinued
 */
export function explainDiscontinued(
  { base, quote, date }: Pick<Quote, 'base' | 'quote' | 'date'>,
  suspended: Readonly<Record<string, IsoDate>> = {},
): string | undefined {
  for (const code of [base, quote]) {
    if (!isMarket(code) && !isCurrencyAlive(code, date))
      return `${code} ended on ${findCurrency(code)?.endDate ?? 'an unknown day'}`;
    const last = suspended[code];
    if (last !== undefined && date > last) return `the publisher suspended ${code} after ${last}`;
  }
  return undefined;
}
