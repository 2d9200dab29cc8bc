import { convertAmount } from '../../conversion/convert-figure.js';
import { readAmount } from '../../figures/read-amount.js';
import type { DecimalString } from '../../money/decimal.js';
import { quoteSent } from '../../support/suggest.js';
import type { HttpDependencies } from '../dependencies.js';
import { endpoint, type Endpoint } from '../endpoint.js';
import { asOf } from '../input/as-of.js';
import { HttpProblem } from '../problems/problem.js';
import { rateUnavailable } from '../rates/unavailable.js';
import { convertAnswer, convertQuery } from '../schemas/rate.js';

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
      const { from, to } = query;
      const table = dependencies.rates.current;
      const amount = amountOf(query.amount);
      const converted = convertAmount(amount, from, to, asOf(query, table, dependencies), table);
      if (!converted.available) throw rateUnavailable(converted.reason, table, dependencies);
      response.json({ amount, from, to, value: converted.value, rate: converted.rate });
    },
  );
}

function amountOf(sent: string): DecimalString {
  const amount = readAmount(sent);
  if (amount !== undefined) return amount;
  const detail = `${quoteSent(sent)} is not one exact number; write a plain decimal or a number like "380bn" or "3800亿", without a currency.`;
  throw new HttpProblem('invalid-amount', `amount: ${detail}`, { faults: [{ pointer: '/amount', detail }] });
}
