import type { RequestHandler, Response } from 'express';
import { rateLimit, type Store } from 'express-rate-limit';
import { getRequestContext } from '../middleware/request-context.js';
import { ProblemError } from '../../api/problems/problem.js';
import { identifyCaller } from './concurrency-limit.js';
import type { HttpLimits } from './request-kind.js';

/** The window in which the requests of a caller are counted. */
export const RATE_WINDOW_MS = 60_000;

/** Counts the requests of a minute, for several processes together. */
export interface RequestCounter {
  /** Counts one request of a caller. */
  add(key: string): Promise<{ readonly count: number; readonly resetsAt: Date }>;
}

/**
 * Counts the requests of a minute by key, or by address where there is none, and reports the count in the headers of
 * draft-ietf-httpapi-ratelimit-headers-08.
 * @param counter default: this process counts for itself
 */
export function limitRate({ ratePerMinute }: HttpLimits, counter?: RequestCounter): RequestHandler {
  const mostOf = (response: Response): number => getRequestContext(response).caller?.ratePerMinute ?? ratePerMinute;
  const limit = rateLimit({
    windowMs: RATE_WINDOW_MS,
    limit: (_request, response) => mostOf(response),
    keyGenerator: (request, response) => identifyCaller(response, request.ip),
    ...(counter && { store: toStore(counter) }),
    identifier: 'minute',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // It would warn about proxies on the console; docs/security.md explains TRUST_PROXY.
    validate: false,
    // The headers, Retry-After among them, are set already.
    handler: (_request, response, next) => {
      next(
        new ProblemError(
          'rate-limited',
          `This ${getRequestContext(response).caller ? 'API key' : 'address'} has made the ${mostOf(response)} requests that it may make in a minute. Retry-After says when there will be more; POST /v1/batch takes any number of texts in one request.`,
        ),
      );
    },
  });
  return (request, response, next) => {
    if (mostOf(response) === 0) next();
    else void limit(request, response, next);
  };
}

/** Requests are never refunded: each counts, whatever its result. */
function toStore(counter: RequestCounter): Store {
  return {
    localKeys: false,
    async increment(key) {
      const { count, resetsAt } = await counter.add(key);
      return { totalHits: count, resetTime: resetsAt };
    },
    decrement: () => undefined,
    resetKey: () => undefined,
  };
}
