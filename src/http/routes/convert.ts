import { readFieldSelection, selectFields } from '../../api/answer-form/field-selection.js';
import { convertRequestAmounts } from '../../api/operations/convert.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { cacheUntilNextPublication } from '../rates/cache-control.js';
import { z } from 'zod';
import { convertAnswer, convertListAnswer, convertParameters } from '../../api/schemas/rate.js';

const ANSWER = z.union([convertAnswer, convertListAnswer]);

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
      query: convertParameters,
      sample: { from: 'CNY', date: '2025-02-24' },
      answers: {
        200: {
          description: 'The amount in `to`; with several, one conversion for each.',
          content: { 'application/json': { schema: ANSWER } },
        },
      },
      problems: ['unknown-currency', 'unknown-source', 'invalid-amount', 'rate-unavailable'],
    },
    ({ query: { fields, ...query }, response }) => {
      const selection = readFieldSelection(fields, ANSWER);
      const converted = convertRequestAmounts(query, dependencies);
      cacheUntilNextPublication(response, query, false, dependencies);
      response.json(selectFields(converted, selection));
    },
  );
}
