import { listRequestCurrencies } from '../../api/operations/currencies.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { currenciesAnswer } from '../../api/schemas/currency.js';

/** Every currency that the service knows. */
export function currenciesEndpoint(dependencies: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/v1/currencies',
    {
      id: 'listCurrencies',
      tag: 'Reference',
      summary: 'Currencies of ISO 4217, in use and retired',
      description: 'A retired currency is converted through its successor at the ratio fixed by law.',
      answers: {
        200: { description: 'The currencies.', content: { 'application/json': { schema: currenciesAnswer } } },
      },
    },
    ({ response }) => {
      response.json(listRequestCurrencies(dependencies));
    },
  );
}
