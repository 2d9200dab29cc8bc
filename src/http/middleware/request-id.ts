import type { RequestHandler, Response } from 'express';
import { isSafeId, createId } from '../../support/ids.js';

const HEADER = 'X-Request-Id';

/** Echoes the caller's X-Request-Id when it is harmless, or makes one; every answer and log line carries it. */
export function assignRequestId(): RequestHandler {
  return (request, response, next) => {
    const sent = request.get(HEADER);
    response.set(HEADER, sent !== undefined && isSafeId(sent) ? sent : createId());
    next();
  };
}

/** The id of the request that a response answers. */
export function getRequestId(response: Response): string {
  return String(response.getHeader(HEADER));
}
