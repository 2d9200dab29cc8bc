import { listStyles } from '../../api/operations/styles.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { stylesAnswer } from '../../api/schemas/style.js';

/** Every house style that a request can name. */
export function stylesEndpoint(dependencies: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/v1/styles',
    {
      id: 'listStyles',
      tag: 'Reference',
      summary: 'House styles',
      description:
        'A style is data: it can be changed and sent back as `style` of `POST /v1/annotate`. `evidence` says how well it is attested.',
      answers: { 200: { description: 'The styles.', content: { 'application/json': { schema: stylesAnswer } } } },
    },
    ({ response }) => {
      response.json(listStyles(dependencies));
    },
  );
}
