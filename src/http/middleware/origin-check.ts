import type { Request, RequestHandler } from 'express';
import { isLoopbackHost } from '../../support/loopback.js';
import { ProblemError } from '../../api/problems/problem.js';

/** Methods that change nothing. */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Rejects requests that pages of an unknown origin have their readers' browsers send: a form can send a POST anywhere.
 * What is no page sends no Origin; our own pages, those of this machine, those that may call across origins, and the
 * extensions of browsers and editors are let through.
 * @param origins of the setting CORS_ORIGINS
 */
export function checkOrigin(origins: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const origin = request.get('Origin');
    if (SAFE_METHODS.has(request.method) || isKnownOrigin(origin, request, origins)) next();
    else
      throw new ProblemError(
        'forbidden-origin',
        `Pages of ${JSON.stringify((origin ?? 'another site').slice(0, 80))} may not call here; the operator lets them by CORS_ORIGINS.`,
      );
  };
}

function isKnownOrigin(origin: string | undefined, request: Request, origins: readonly string[]): boolean {
  // Written by the browser itself; behind a proxy that changes the host it is the only sign of our own page.
  const site = request.get('Sec-Fetch-Site');
  if (site === 'same-origin' || site === 'none') return true;
  if (origin === undefined) return site === undefined;
  if (origins.includes('*') || origins.includes(origin)) return true;
  // "null" is the origin of a sandboxed frame, in which anybody may write.
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, host } = new URL(origin);
  const isPage = protocol === 'http:' || protocol === 'https:';
  return !isPage || isLoopbackHost(hostname) || host === request.headers.host;
}
