import type { z } from 'zod';
import { omitUndefined } from '../../support/omit-undefined.js';
import { checkMarket, resolveRateQuery } from '../validation/as-of.js';
import { findDayRows, findRangeRows } from '../rate-rows/find-rows.js';
import type { RateRow } from '../rate-rows/row.js';
import type { ratesQuery } from '../schemas/rate-rows.js';
import type { AnswerContext } from '../context.js';

/** Rates of one day, or of a range. */
type RatesAnswer = { readonly byPeriod: boolean } & (
  { readonly of: 'day'; readonly rows: readonly RateRow[] } | { readonly of: 'range'; readonly rows: Iterable<RateRow> }
);

/**
 * The rates that a query asks for; those of a range are computed as they are read.
 * @throws ProblemError, at once, where there is no rate
 */
export function queryRates(query: z.output<typeof ratesQuery>, context: AnswerContext): RatesAnswer {
  const table = context.rates.current;
  const { base, from, to, group, average, closing } = query;
  const quotes = query.quotes && [...new Set(query.quotes)];
  if (quotes) checkMarket(query.market, [base, ...quotes]);
  const asked = resolveRateQuery(query, table, context);
  const byPeriod = (group ?? average ?? closing) !== undefined;
  if (from === undefined || to === undefined || quotes === undefined)
    return { of: 'day', byPeriod, rows: findDayRows(base, quotes, asked, table, context) };
  const { date: _today, maxAgeDays: _none, average: each, closing: _last, partial: _part, ...known } = asked;
  const grouping = each === undefined ? omitUndefined({ group }) : { group: each, average: true };
  return {
    of: 'range',
    byPeriod,
    rows: findRangeRows(base, quotes, { ...known, ...grouping, from, to }, table, context),
  };
}
