import cors from 'cors';
import type { RequestHandler } from 'express';

/** Headers that a page of another origin may read. */
const EXPOSED_HEADERS = ['ETag', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'];

/** Lets pages of these origins call the service; none by default, `*` lets all. Cookies are never used. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allow = cors({
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: 600,
  });
  return (request, response, next) => {
    // An OPTIONS request that is no preflight asks for the methods of a resource: the route answers it.
    const isPlainOptions = request.method === 'OPTIONS' && !request.headers['access-control-request-method'];
    if (origins.length === 0 || isPlainOptions) next();
    else allow(request, response, next);
  };
}
