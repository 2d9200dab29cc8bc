import type { z } from 'zod';
import type { Rate } from '../../core/rate-table/rate.js';
import type { AnswerContext } from '../context.js';
import { createRateUnavailableProblem } from '../problems/rate-unavailable.js';
import type { ratePairParams, ratePairQuery } from '../schemas/rate.js';
import { checkMarket, resolveRateQuery } from '../validation/as-of.js';
import { resolvePair } from '../validation/market.js';

/**
 * The rate of one pair, with the quotes it was computed from.
 * @throws ProblemError for a query that cannot be met, and where there is no rate
 */
export function queryRate(
  pair: z.output<typeof ratePairParams>,
  query: z.output<typeof ratePairQuery>,
  context: AnswerContext,
): Rate {
  const named = resolvePair(pair.base, pair.quote, query.market);
  checkMarket(named.market, [named.base, named.quote]);
  const table = context.rates.current;
  const answer = table.rate({ ...resolveRateQuery(query, table, context), ...named });
  if (!answer.available) throw createRateUnavailableProblem(answer.reason, table, context);
  return answer.rate;
}
