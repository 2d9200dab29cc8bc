import { toIsoDate, type IsoDate, toDayNumber } from './day.js';
import { findCandidate } from './as-of.js';
import { resolveRetiredPair, resolveRetiredCurrency } from './fixed-rates.js';
import { type RouteStep, findOldestCommonDay, findRoutes } from './route.js';
import { findCurrency } from '../money/currencies.js';
import type { TableSource } from './rate-table.js';
import type { QuoteIndex } from './quote-index.js';
import { isWithheld, type SeriesFilter } from './quote-series.js';

/** One day on which a source observed a pair. */
export interface DailyPath {
  readonly day: number;
  readonly date: IsoDate;
  readonly steps: readonly RouteStep[];
  /** Is one of the quotes a suspect that is used only when nothing else is known? */
  readonly suspect: boolean;
}

/** Every day from `from` to `to` on which a source observed all legs of a pair, suspects included, oldest first. */
export function* iterateDailyPaths(
  index: QuoteIndex,
  source: TableSource,
  pair: { readonly base: string; readonly quote: string },
  range: { readonly from: number; readonly to: number; readonly revision: number },
): Iterable<DailyPath> {
  const { revision } = range;
  for (const day of iterateObservedDays(index, source, pair, { ...range, suspects: true })) {
    const date = toIsoDate(day);
    const { from, to, addFixedSteps } = resolveRetiredPair(pair.base, pair.quote, date);
    if (from === to) {
      yield { day, date, steps: addFixedSteps([]), suspect: false };
      continue;
    }
    // Of several routes, one may have no suspect.
    const at = (suspects: boolean) =>
      findCandidate(index, source, from, to, day, { maxAgeDays: 0, revision, suspects });
    const candidate = at(false) ?? at(true);
    if (!candidate) continue;
    const suspect = candidate.steps.some(({ published }) => isWithheld(published));
    yield { day, date, steps: addFixedSteps(candidate.steps), suspect };
  }
}

/**
 * The days from `from` to `to` on which a source observed every leg of a pair, oldest first. A pair that needs no quote
 * (one currency twice, or two with a fixed ratio) has every calendar day.
 */
function* iterateObservedDays(
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
