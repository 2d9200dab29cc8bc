import type { Quote, StoredQuote } from '../../../src/core/rate-table/quote.js';
import { decimal, isoDate } from '../../support/brands.js';

/** `quoteOf('ecb', 'EUR/USD', '2024-03-06', '1.0874')` */
export function quoteOf(source: string, pair: string, date: string, value: string): Quote {
  const [base, quote] = pair.split('/') as [string, string];
  return { source, date: isoDate(date), base, quote, value: decimal(value) };
}

/** A quote under a revision, suspect where a reason is given. */
export function stored(
  source: string,
  pair: string,
  date: string,
  value: string,
  { revision = 1, suspect }: { readonly revision?: number; readonly suspect?: string } = {},
): StoredQuote {
  return { ...quoteOf(source, pair, date, value), ...(suspect === undefined ? {} : { suspect }), revision };
}

/** One quote a weekday from a day on; `valueOf` is given the number of the weekday, from 0. */
export function weekdays(
  source: string,
  pair: string,
  from: string,
  to: string,
  valueOf: (index: number) => string,
): readonly StoredQuote[] {
  const quotes: StoredQuote[] = [];
  for (let time = Date.parse(`${from}T00:00:00Z`); time <= Date.parse(`${to}T00:00:00Z`); time += 86_400_000) {
    const date = new Date(time);
    if (date.getUTCDay() % 6 === 0) continue;
    quotes.push(stored(source, pair, date.toISOString().slice(0, 10), valueOf(quotes.length)));
  }
  return quotes;
}
