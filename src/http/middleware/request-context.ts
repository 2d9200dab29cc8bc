import type { Response } from 'express';
import type { ApiKey } from '../auth/api-key.js';

/** What the steps on the way of a request tell each other. */
export interface RequestContext {
  /** Path of the contract that answers; undefined where nothing is. */
  route?: string;
  /** The key that the request came with, once it has been accepted. */
  caller?: ApiKey;
  /** When the time of the request is over; see limits/deadline.ts. */
  timeout?: NodeJS.Timeout;
  /** What is done when the answer has ended; see atEnd. */
  finishListeners?: (() => void)[];
}

/** The notes on a request; anybody may write into them. */
export function getRequestContext(response: Response): RequestContext {
  return response.locals as RequestContext;
}
