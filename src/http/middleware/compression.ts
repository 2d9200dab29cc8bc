import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Compresses compressible types and NDJSON (unknown to `compressible`). Skipped without Accept-Encoding: the middleware
 * wraps every write().
 */
export function compressResponses(): RequestHandler {
  const pack = compression({
    filter: (request, response) =>
      compression.filter(request, response) || String(response.getHeader('Content-Type')).includes('ndjson'),
  });
  return (request, response, next) => {
    if (request.headers['accept-encoding'] !== undefined) {
      pack(request, response, next);
      return;
    }
    response.vary('Accept-Encoding');
    next();
  };
}
