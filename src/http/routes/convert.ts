import { convertRequestAmounts } from '../../api/operations/convert.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { cacheUntilNextPublication } from '../rates/cache-control.js';
import { z } from 'zod';
import { convertAnswer, convertListAnswer, convertListQuery } from '../../api/schemas/rate.js';

/** One amount in another currency. */
export function convertEndpoint(dependencies: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/v1/convert',
    {
      id: 'convert',
      tag: 'Rates',
      summary: 'Convert one amount',
      description:
        'One multiplication and one division by the published values in `rate.path`, rounded once, half-even, to the minor unit of `to`.',
      query: convertListQuery,
      sample: { from: 'CNY', date: '2025-02-24' },
      answers: {
        200: {
          description: 'The amount in `to`; with several, one conversion for each.',
          content: { 'application/json': { schema: z.union([convertAnswer, convertListAnswer]) } },
        },
      },
      problems: ['unknown-currency', 'unknown-source', 'invalid-amount', 'rate-unavailable'],
    },
    ({ query, response }) => {
      const converted = convertRequestAmounts(query, dependencies);
      cacheUntilNextPublication(response, query, false, dependencies);
      response.json(converted);
    },
  );
}
