import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { checkMarket, rateAsked } from '../../api/validation/as-of.js';
import { keepUntilNews } from '../rates/cache-control.js';
import { rateUnavailable } from '../../api/problems/rate-unavailable.js';
import { pairParams, pairQuery, rate } from '../../api/schemas/rate.js';

/** The rate of one pair, with its path. */
export function pairEndpoint(dependencies: HttpDependencies): Endpoint {
  return endpoint(
    'get',
    '/v1/rates/{base}/{quote}',
    {
      id: 'getRate',
      tag: 'Rates',
      summary: 'The rate of one pair, with the quotes it was computed from',
      description:
        'The newest observation on or before the day. When the source was not reached for a while the answer is older: `ageDays` says so. With `average` or `closing` the rate of a month, quarter or year.',
      params: pairParams,
      query: pairQuery,
      answers: { 200: { description: 'The rate.', content: { 'application/json': { schema: rate } } } },
      problems: ['unknown-currency', 'unknown-source', 'rate-unavailable'],
    },
    ({ params, query, response }) => {
      checkMarket(query.market, [params.base, params.quote]);
      const table = dependencies.rates.current;
      const answer = table.rate({ ...params, ...rateAsked(query, table, dependencies) });
      if (!answer.available) throw rateUnavailable(answer.reason, table, dependencies);
      keepUntilNews(response, query, false, dependencies);
      response.json(answer.rate);
    },
  );
}
