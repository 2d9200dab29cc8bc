import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { sourcesAnswer } from '../../api/schemas/source.js';

/** The publishers of rates, and how fetching from each goes. */
export function sourcesEndpoint({ sourceStatus }: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/v1/sources',
    {
      id: 'listSources',
      tag: 'Reference',
      summary: 'Sources of rates and their state',
      description: 'Terms, coverage, schedule, the last attempt and its error, and how many publications are missed.',
      answers: { 200: { description: 'The sources.', content: { 'application/json': { schema: sourcesAnswer } } } },
    },
    async ({ response }) => {
      response.json(await sourceStatus());
    },
  );
}
