import { z } from 'zod';
import type { HttpDependencies } from '../dependencies.js';
import { ANY_QUERY, defineEndpoint, type Endpoint } from '../endpoint.js';

const metricsText = z.string().meta({ description: 'Metrics in the text format of Prometheus.' });

/** What Prometheus scrapes. */
export function metricsEndpoint({ metrics }: HttpDependencies): Endpoint {
  return defineEndpoint(
    'get',
    '/metrics',
    {
      id: 'metrics',
      tag: 'Operations',
      summary: 'Metrics for Prometheus',
      description:
        'Requests and their durations by route and status, figures and conversions, the age of the rates by source, the outcomes of refreshes, requests in progress, and the process itself. docs/operations.md says what to watch. Where API keys are required, the key must have the scope "metrics".',
      kind: 'probe',
      access: 'metrics',
      query: ANY_QUERY,
      answers: { 200: { description: 'The metrics.', content: { 'text/plain': { schema: metricsText } } } },
    },
    async ({ response }) => {
      const content = await metrics.registry.metrics();
      response.set('Cache-Control', 'no-store').set('Content-Type', metrics.registry.contentType).send(content);
    },
  );
}
