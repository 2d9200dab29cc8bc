import { omitUndefined } from '../../support/omit-undefined.js';
import type { HttpDependencies } from '../dependencies.js';
import { defineEndpoint, type Endpoint } from '../endpoint.js';
import { ProblemError } from '../../api/problems/problem.js';
import { hasRates, RETRY_AFTER_SECONDS, describeMissingRates } from '../../api/problems/rate-unavailable.js';
import { createNotReadyProblem } from '../readiness.js';
import { healthAnswer, readinessAnswer } from '../../api/schemas/health.js';

/** What an orchestrator asks: is the process up, and can it answer? */
export function healthEndpoints(dependencies: HttpDependencies): readonly Endpoint[] {
  const { rates, sources, readiness, version } = dependencies;
  return [
    defineEndpoint(
      'get',
      '/healthz',
      {
        id: 'health',
        tag: 'Operations',
        summary: 'Liveness: is the process up?',
        kind: 'probe',
        access: 'open',
        description: 'Does not depend on the rates: a process without rates is alive. See /readyz.',
        answers: { 200: { description: 'It is.', content: { 'application/json': { schema: healthAnswer } } } },
      },
      ({ response }) => {
        response.set('Cache-Control', 'no-store').json({ status: 'ok', version });
      },
    ),
    defineEndpoint(
      'get',
      '/readyz',
      {
        id: 'ready',
        tag: 'Operations',
        summary: 'Are rates loaded?',
        kind: 'probe',
        access: 'open',
        description:
          'Ready with rates of any age: those that ship with the service are enough. /v1/sources shows late sources.',
        answers: { 200: { description: 'They are.', content: { 'application/json': { schema: readinessAnswer } } } },
        problems: ['not-ready'],
      },
      ({ response }) => {
        const table = rates.current;
        const { starting, stopping, degraded } = readiness.current;
        if (stopping) throw createNotReadyProblem('The process is stopping; use another.');
        if (starting !== undefined) throw createNotReadyProblem(starting);
        if (!hasRates(table, dependencies))
          throw new ProblemError('not-ready', describeMissingRates(dependencies), {
            headers: { 'Retry-After': RETRY_AFTER_SECONDS },
          });
        const known = sources.map(({ key }) => omitUndefined({ key, lastObservation: table.lastObservation(key) }));
        response
          .set('Cache-Control', 'no-store')
          .json({ status: 'ready', revision: table.revision, sources: known, ...omitUndefined({ degraded }) });
      },
    ),
  ];
}
