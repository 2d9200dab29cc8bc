import { findCurrency } from '../money/currencies.js';
import { toDayNumber, toIsoDate } from './day.js';
import type { TableSource } from './rate-table.js';
import { resolveRetiredCurrency } from './fixed-rates.js';
import type { QuoteIndex } from './quote-index.js';
import { findOldestCommonDay, findRoutes } from './route.js';
import type { SeriesFilter } from './quote-series.js';

/**
 * The days from `from` to `to` on which a source observed every leg of a pair, oldest first. A pair that needs no quote
 * (one currency twice, or two that a law ties) has every calendar day.
 */
export function* iterateObservedDays(
  index: QuoteIndex,
  source: TableSource,
  pair: { readonly base: string; readonly quote: string },
  range: SeriesFilter & { readonly from: number; readonly to: number },
): Iterable<number> {
  let day = range.from;
  while (day <= range.to) {
    const base = resolveRetiredCurrency(pair.base, toIsoDate(day)).code;
    const quote = resolveRetiredCurrency(pair.quote, toIsoDate(day)).code;
    const end = Math.min(range.to, findLastDayOfLegalForm(pair.base, day), findLastDayOfLegalForm(pair.quote, day));
    if (base === quote) {
      for (; day <= end; day++) yield day;
      continue;
    }
    const routes = findRoutes(index, source, base, quote);
    while (day <= end) {
      const found = routes.map((route) => findOldestCommonDay(route, day, end, range));
      const next = Math.min(...found.filter((candidate) => candidate !== undefined));
      if (next === Infinity) break;
      yield next;
      day = next + 1;
    }
    day = end + 1;
  }
}

/** Last day from `day` on during which a currency keeps the legal form that it has on `day`. */
function findLastDayOfLegalForm(code: string, day: number): number {
  for (let currency = findCurrency(code); currency?.fixedFrom !== undefined;) {
    const end = toDayNumber(currency.fixedFrom) - 1;
    if (day <= end) return end;
    currency = currency.successor === undefined ? undefined : findCurrency(currency.successor);
  }
  return Infinity;
}
