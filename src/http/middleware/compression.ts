import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Packs what is worth it; NDJSON is text too, which the table of media types does not know. The packer, which stands
 * between an answer and each of its listeners and writes, is left out where the caller takes nothing packed.
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
