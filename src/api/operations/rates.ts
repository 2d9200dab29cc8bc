import type { z } from 'zod';
import { omitUndefined } from '../../support/omit-undefined.js';
import { checkMarket, resolveRateQuery } from '../validation/as-of.js';
import { resolvePair, toCode } from '../validation/market.js';
import { findDayRows, findRangeRows } from '../rate-rows/find-rows.js';
import type { RateRow } from '../rate-rows/row.js';
import type { ratesQuery } from '../schemas/rate-rows.js';
import type { AnswerContext } from '../context.js';

/** Rates of one day, or of a range; with `hasAges` each row says how old its observation is. */
type RatesAnswer = { readonly byPeriod: boolean; readonly hasAges: boolean } & (
  { readonly of: 'day'; readonly rows: readonly RateRow[] } | { readonly of: 'range'; readonly rows: Iterable<RateRow> }
);

/**
 * The rates that a query asks for; those of a range are computed as they are read.
 * @throws ProblemError, at once, where there is no rate
 */
export function queryRates(query: z.output<typeof ratesQuery>, context: AnswerContext): RatesAnswer {
  const table = context.rates.current;
  const { base: named, from, to, group, average, closing, fill } = query;
  const pairs = query.quotes && [...new Set(query.quotes)].map((quote) => resolvePair(named, quote, query.market));
  const base = toCode(named);
  const market = pairs?.find((pair) => pair.market !== undefined)?.market;
  if (pairs) checkMarket(market, [base, ...pairs.map(({ quote }) => quote)]);
  const asked = resolveRateQuery(query, table, context);
  const byPeriod = (group ?? average ?? closing) !== undefined;
  if (from === undefined || to === undefined || pairs === undefined) {
    const ofBase = resolvePair(named, named, query.market);
    const quotes = pairs ?? { base, ...omitUndefined({ market: ofBase.market }) };
    return { of: 'day', byPeriod, hasAges: true, rows: findDayRows(quotes, asked, table, context) };
  }
  const { date: _today, maxAgeDays: _none, average: each, closing: _last, partial: _part, ...known } = asked;
  const grouping = each === undefined ? omitUndefined({ group }) : { group: each, average: true };
  const range = { ...known, ...grouping, from, to };
  return {
    of: 'range',
    byPeriod,
    hasAges: fill !== undefined,
    rows: findRangeRows(pairs, { ...range, isFilled: fill === 'carry' }, table, context),
  };
}
