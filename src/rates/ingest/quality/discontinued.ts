import { findCurrency, isCurrencyAlive } from '../../../core/money/currencies.js';
import type { IsoDate, Quote } from '../../../core/rate-table/quote.js';
import { isMarket } from '../../../core/rate-table/market.js';

/** Currencies that a publisher has suspended, each with the last day on which it quoted it. */
export type Suspensions = Readonly<Record<string, IsoDate>>;

/**
 * A quote of a currency after its legal end, or after its publisher suspended it: a leftover. It is kept, because the
 * rest of the payload is as good as ever, and because the publisher may have a reason.
 * @returns the doubt in a sentence, or undefined
 */
export function explainDiscontinued({ base, quote, date }: Quote, suspended: Suspensions = {}): string | undefined {
  for (const code of [base, quote]) {
    if (!isMarket(code) && !isCurrencyAlive(code, date))
      return `${code} ended on ${findCurrency(code)?.endDate ?? 'an unknown day'}`;
    const last = suspended[code];
    if (last !== undefined && date > last) return `the publisher suspended ${code} after ${last}`;
  }
  return undefined;
}
