import type { CurrencyCode } from '../../core/money/currencies.js';
import type { RateTable, SeriesQuery } from '../../core/rate-table/rate-table.js';
import type { AnswerContext } from '../context.js';
import type { ResolvedRateQuery } from '../validation/as-of.js';
import { toDayRow, toRangeRow, type RateRow } from './row.js';
import { createRateUnavailableProblem } from '../problems/rate-unavailable.js';

/**
 * Rates of one day, in the order asked for.
 * @param quotes undefined for every currency that there is a rate for, by code
 * @throws ProblemError 404 or 503 when a currency that was named has no rate, or none has
 */
export function findDayRows(
  base: CurrencyCode,
  quotes: readonly CurrencyCode[] | undefined,
  query: ResolvedRateQuery,
  table: RateTable,
  dependencies: AnswerContext,
): readonly RateRow[] {
  const wanted =
    quotes ??
    table
      .currencies()
      .filter((code) => code !== base)
      .toSorted();
  const answers = wanted.map((quote) => table.rate({ ...query, base, quote }));
  const missing = answers.find((answer) => !answer.available);
  const found = answers.filter((answer) => answer.available);
  if (missing && !missing.available && (quotes || found.length === 0))
    throw createRateUnavailableProblem(missing.reason, table, dependencies);
  if (found.length === 0) throw createRateUnavailableProblem('no rate is known', table, dependencies);
  return found.map(({ rate }) => toDayRow(rate));
}

/** A range of days, both ends in it. */
type RateRange = Omit<SeriesQuery, 'base' | 'quote'>;

/**
 * Rates of every day or period of a range on which the source observed both currencies: quote by quote in the order asked for,
 * each oldest first. Computed as they are read.
 * @throws ProblemError 404 or 503, at once, when a currency has no rate in the range
 */
export function findRangeRows(
  base: CurrencyCode,
  quotes: readonly CurrencyCode[],
  range: RateRange,
  table: RateTable,
  dependencies: AnswerContext,
): Iterable<RateRow> {
  for (const quote of quotes) {
    const [first] = table.series({ ...range, base, quote });
    if (first) continue;
    const { to: date, from, group: _group, average: _average, ...asked } = range;
    const nearest = table.rate({ ...asked, base, quote, date });
    const reason = nearest.available
      ? `nothing from ${base} to ${quote} was observed from ${from} to ${date}: the nearest is of ${nearest.rate.date}, from ${nearest.rate.source}`
      : nearest.reason;
    throw createRateUnavailableProblem(reason, table, dependencies);
  }
  return iterateRows(base, quotes, range, table);
}

function* iterateRows(
  base: CurrencyCode,
  quotes: readonly CurrencyCode[],
  range: RateRange,
  table: RateTable,
): Iterable<RateRow> {
  for (const quote of quotes) for (const { rate } of table.series({ ...range, base, quote })) yield toRangeRow(rate);
}
