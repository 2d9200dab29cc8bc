import { conversionOf } from '../../api/operations/convert.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { keepUntilNews } from '../rates/cache-control.js';
import { convertAnswer, convertQuery } from '../../api/schemas/rate.js';

/** One amount in another currency. */
export function convertEndpoint(dependencies: HttpDependencies): Endpoint {
  return endpoint(
    'get',
    '/v1/convert',
    {
      id: 'convert',
      tag: 'Rates',
      summary: 'Convert one amount',
      description:
        'One multiplication and one division by the published values in `rate.path`, rounded once, half-even, to the minor unit of `to`.',
      query: convertQuery,
      answers: {
        200: { description: 'The amount in `to`.', content: { 'application/json': { schema: convertAnswer } } },
      },
      problems: ['unknown-currency', 'unknown-source', 'invalid-amount', 'rate-unavailable'],
    },
    ({ query, response }) => {
      const converted = conversionOf(query, dependencies);
      keepUntilNews(response, query, false, dependencies);
      response.json(converted);
    },
  );
}
