import type { RequestHandler } from 'express';
import { onFinished } from '../middleware/request-context.js';
import { ProblemError } from '../../api/problems/problem.js';
import { useIdleTimeout } from './request-timeout.js';
import type { HttpLimits, RequestKind } from './request-kind.js';

/** Counts the concurrent requests of each kind, and rejects those beyond the limit. */
interface ConcurrencyLimit {
  /** @param kind of every request to a route, or a function of its query */
  limit(kind: RequestKind | ((query: Readonly<Record<string, unknown>>) => RequestKind)): RequestHandler;
  countActive(kind: RequestKind): number;
}

/** One of some hundred short requests ends within a second. */
const RETRY_AFTER_SECONDS = '1';

const OVERLOAD_ADVICE: Readonly<Record<RequestKind, string>> = {
  text: 'requests with a text (MAX_REQUESTS). Try again in a second, and keep fewer open at once; POST /v1/batch takes any number of texts in one request',
  read: 'requests. Try again in a second',
  stream: 'streams (MAX_STREAMS). Try again when one of them has ended',
  probe: 'probes',
};

/** Makes the concurrency limit of a service. */
export function createConcurrencyLimit({ maxConcurrent: most }: HttpLimits): ConcurrencyLimit {
  const counts: Record<RequestKind, number> = { text: 0, read: 0, stream: 0, probe: 0 };
  return {
    countActive: (kind) => counts[kind],
    limit: (kind) => (request, response, next) => {
      const own = typeof kind === 'function' ? kind(request.query) : kind;
      const limit = most[own];
      if (limit !== undefined && counts[own] >= limit)
        throw new ProblemError('overloaded', `This process is busy with ${limit} ${OVERLOAD_ADVICE[own]}.`, {
          headers: { 'Retry-After': RETRY_AFTER_SECONDS },
        });
      counts[own]++;
      if (own === 'stream') useIdleTimeout(request, response);
      onFinished(response, () => {
        counts[own]--;
      });
      next();
    },
  };
}
