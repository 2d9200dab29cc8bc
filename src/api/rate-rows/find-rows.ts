import type { CurrencyCode } from '../../core/money/currencies.js';
import type { Market } from '../../core/rate-table/market.js';
import type { RateTable, SeriesQuery } from '../../core/rate-table/rate-table.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { AnswerContext } from '../context.js';
import { createRateUnavailableProblem } from '../problems/rate-unavailable.js';
import type { ResolvedRateQuery } from '../validation/as-of.js';
import type { NamedPair } from '../validation/market.js';
import { iterateFilledRows } from './fill-days.js';
import { toDayRow, toRangeRow, type RateRow } from './row.js';

/** Every currency that there is a rate for from a base. */
interface AnyQuote {
  readonly base: CurrencyCode;
  readonly market?: Market;
}

/**
 * Rates of one day, in the order asked for; of a base alone, for every currency that there is a rate for, by code.
 * @throws ProblemError 404 or 503 when a currency that was named has no rate, or none has
 */
export function findDayRows(
  wanted: readonly NamedPair[] | AnyQuote,
  query: ResolvedRateQuery,
  table: RateTable,
  dependencies: AnswerContext,
): readonly RateRow[] {
  const pairs = isList(wanted) ? wanted : listPairs(wanted, table);
  const answers = pairs.map((pair) => table.rate({ ...query, ...pair }));
  const missing = answers.find((answer) => !answer.available);
  const found = answers.filter((answer) => answer.available);
  if (missing && !missing.available && (isList(wanted) || found.length === 0))
    throw createRateUnavailableProblem(missing.reason, table, dependencies);
  if (found.length === 0) throw createRateUnavailableProblem('no rate is known', table, dependencies);
  return found.map(({ rate }) => toDayRow(rate));
}

function isList(wanted: readonly NamedPair[] | AnyQuote): wanted is readonly NamedPair[] {
  return Array.isArray(wanted);
}

/** A pair by its codes, as the tables know it. */
type CodePair = Pick<SeriesQuery, 'base' | 'quote' | 'market'>;

function listPairs({ base, market }: AnyQuote, table: RateTable): readonly CodePair[] {
  const quotes = table.currencies().filter((code) => code !== base);
  return quotes.toSorted().map((quote) => ({ base, quote, ...omitUndefined({ market }) }));
}

/** A range of days, both ends in it; `isFilled` for a row on each of them. */
type RateRange = Omit<SeriesQuery, 'base' | 'quote'> & { readonly isFilled: boolean };

/**
 * Rates of every day or period of a range on which the source observed both currencies: pair by pair in the order asked
 * for, each oldest first. A range without any, such as a weekend, has the rate that is carried into it. Computed as they
 * are read.
 * @throws ProblemError 404 or 503, at once, when a currency has no rate in the range
 */
export function findRangeRows(
  pairs: readonly NamedPair[],
  { isFilled, ...range }: RateRange,
  table: RateTable,
  dependencies: AnswerContext,
): Iterable<RateRow> {
  const rows = pairs.map((pair): Iterable<RateRow> => {
    const query = { ...range, ...pair };
    const [observed] = table.series(query);
    if (observed && !isFilled) return iterateObservedRows(query, table);
    const carried = findCarriedRow(query, table);
    if (!observed && typeof carried === 'string') throw createRateUnavailableProblem(carried, table, dependencies);
    if (isFilled) return iterateFilledRows(query, table);
    return typeof carried === 'string' ? [] : [carried];
  });
  return chain(rows);
}

function* chain(rows: readonly Iterable<RateRow>[]): Iterable<RateRow> {
  for (const each of rows) yield* each;
}

function* iterateObservedRows(query: SeriesQuery, table: RateTable): Iterable<RateRow> {
  for (const { rate } of table.series(query)) yield toRangeRow(rate);
}

/** The rate that is carried into a range without observations; a sentence that says why there is none. */
function findCarriedRow(
  { from, to, group, average: _average, ...asked }: SeriesQuery,
  table: RateTable,
): RateRow | string {
  const nearest = table.rate({ ...asked, date: to });
  if (!nearest.available) return nearest.reason;
  const { rate } = nearest;
  if (group === undefined && rate.ageDays >= 0) return toDayRow(rate);
  return `nothing from ${asked.base} to ${asked.quote} was observed from ${from} to ${to}: the nearest is of ${rate.date}, from ${rate.source}`;
}
