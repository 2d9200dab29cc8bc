import { queryRate } from '../../api/operations/rate.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { cacheUntilNextPublication } from '../rates/cache-control.js';
import { ratePairParams, ratePairQuery, rateSchema } from '../../api/schemas/rate.js';

/** The rate of one pair, with its path. */
export function ratePairEndpoint(dependencies: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/v1/rates/{base}/{quote}',
    {
      id: 'getRate',
      tag: 'Rates',
      summary: 'The rate of one pair, with the quotes it was computed from',
      description:
        'The newest observation on or before the day. If the source has not been reached for a while the rate is older: `ageDays` is its age. With `average` or `closing` the rate of a month, quarter or year.',
      params: ratePairParams,
      query: ratePairQuery,
      sample: { date: '2025-02-24' },
      answers: { 200: { description: 'The rate.', content: { 'application/json': { schema: rateSchema } } } },
      problems: ['unknown-currency', 'unknown-source', 'rate-unavailable'],
    },
    ({ params, query, response }) => {
      const rate = queryRate(params, query, dependencies);
      cacheUntilNextPublication(response, query, false, dependencies);
      response.json(rate);
    },
  );
}
