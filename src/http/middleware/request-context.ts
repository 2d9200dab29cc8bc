import type { RequestHandler, Response } from 'express';
import { createId, isSafeId } from '../../support/ids.js';
import type { ApiKey } from '../auth/api-key.js';

/** What the middleware of one request shares. */
interface RequestContext {
  /** Path of the endpoint's contract; undefined where there is none. */
  route?: string;
  /** Does the endpoint answer with a page? */
  isPage?: boolean;
  /** The key that the request came with, once it has been accepted. */
  caller?: ApiKey;
  /** Of the trace that the request belongs to; undefined where requests are not traced. */
  traceId?: string;
  /** Timer of limits/request-timeout.ts. */
  timeout?: NodeJS.Timeout;
  /** Pieces of a batch that are being answered in threads. */
  piecesUnderWay?: number;
  /** See {@link onFinished}. */
  finishListeners?: (() => void)[];
}

/** The context of a request; it is mutable. */
export function getRequestContext(response: Response): RequestContext {
  return response.locals as RequestContext;
}

/**
 * Calls `act` when a response has ended, complete or aborted. All callers share one listener: the streams on a response
 * add listeners of their own, and Node warns of a leak beyond ten.
 */
export function onFinished(response: Response, act: () => void): void {
  const context = getRequestContext(response);
  if (context.finishListeners) {
    context.finishListeners.push(act);
    return;
  }
  const listeners = [act];
  context.finishListeners = listeners;
  response.once('close', () => {
    for (const listener of listeners) listener();
  });
}

const HEADER = 'X-Request-Id';

/** Takes over the caller's X-Request-Id when it is safe, or makes one. Every response and log line carries it. */
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
