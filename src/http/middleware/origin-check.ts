import type { RequestHandler } from 'express';
import { isLoopbackHost } from '../../support/loopback.js';
import { ProblemError } from '../../api/problems/problem.js';

/**
 * Rejects requests of pages from an unknown origin: the Model Context Protocol asks servers to look at Origin, because a
 * name that is made to point to this machine (DNS rebinding) gets past the rules of browsers. Pages of this machine and
 * those that may call across origins are let through, and what is no page sends no Origin.
 * @param origins of the setting CORS_ORIGINS
 */
export function checkOrigin(origins: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const origin = request.get('Origin');
    if (origin === undefined || origins.includes('*') || origins.includes(origin) || isLoopbackOrigin(origin)) next();
    else
      throw new ProblemError(
        'forbidden-origin',
        `Pages of ${JSON.stringify(origin.slice(0, 80))} may not call here; the operator lets them by CORS_ORIGINS.`,
      );
  };
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).hostname);
}
