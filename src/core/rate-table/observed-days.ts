import { findCurrency } from '../money/currencies.js';
import { dayNumber, isoDate } from './day.js';
import type { TableSource } from './rate-table.js';
import { livingCurrency } from './fixed-rates.js';
import type { QuoteIndex } from './quote-index.js';
import { oldestCommonDay, routesOf } from './route.js';
import type { View } from './quote-series.js';

/**
 * The days from `from` to `to` on which a source observed every leg of a pair, oldest first. A pair that needs no quote
 * (one currency twice, or two that a law ties) has every calendar day.
 */
export function* observedDays(
  index: QuoteIndex,
  source: TableSource,
  pair: { readonly base: string; readonly quote: string },
  range: View & { readonly from: number; readonly to: number },
): Iterable<number> {
  let day = range.from;
  while (day <= range.to) {
    const base = livingCurrency(pair.base, isoDate(day)).code;
    const quote = livingCurrency(pair.quote, isoDate(day)).code;
    const end = Math.min(range.to, lastDayOfStretch(pair.base, day), lastDayOfStretch(pair.quote, day));
    if (base === quote) {
      for (; day <= end; day++) yield day;
      continue;
    }
    const routes = routesOf(index, source, base, quote);
    while (day <= end) {
      const found = routes.map((route) => oldestCommonDay(route, day, end, range));
      const next = Math.min(...found.filter((candidate) => candidate !== undefined));
      if (next === Infinity) break;
      yield next;
      day = next + 1;
    }
    day = end + 1;
  }
}

/** Last day from `day` on during which a currency keeps the legal form that it has on `day`. */
function lastDayOfStretch(code: string, day: number): number {
  for (let currency = findCurrency(code); currency?.fixedFrom !== undefined;) {
    const end = dayNumber(currency.fixedFrom) - 1;
    if (day <= end) return end;
    currency = currency.successor === undefined ? undefined : findCurrency(currency.successor);
  }
  return Infinity;
}
