import type { Response } from 'express';
import { getRequestContext } from './request-context.js';

/**
 * Does something when an answer has ended, whole or broken off. One listener a request serves all: each of Node's own
 * streams on an answer adds some, and beyond ten Node warns of a leak.
 */
export function onFinished(response: Response, act: () => void): void {
  const notes = getRequestContext(response);
  if (notes.finishListeners) {
    notes.finishListeners.push(act);
    return;
  }
  const endings = [act];
  notes.finishListeners = endings;
  response.once('close', () => {
    for (const ending of endings) ending();
  });
}
