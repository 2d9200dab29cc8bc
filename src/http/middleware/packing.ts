import compression from 'compression';
import type { RequestHandler } from 'express';

/** Packs what is worth it; NDJSON is text too, which the table of media types does not know. */
export function packing(): RequestHandler {
  return compression({
    filter: (request, response) =>
      compression.filter(request, response) || String(response.getHeader('Content-Type')).includes('ndjson'),
  });
}
