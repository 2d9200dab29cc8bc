import type { Request, RequestHandler, Response } from 'express';
import { onFinished, getRequestContext } from '../middleware/request-context.js';
import { sendProblem } from '../problem-handler.js';
import { ProblemError } from '../../api/problems/problem.js';

/** Seconds without a byte either way after which a stream is cut. */
export const STREAM_IDLE_SECONDS = 60;

/**
 * Ends what dawdles: a request must have arrived whole within `seconds`, and its answer have been taken within as much
 * again. Node's own limit for the arrival knows no exception for streams, which is why it is not used.
 */
export function limitRequestTime(seconds: number): RequestHandler {
  const ms = seconds * 1000;
  return (request, response, next) => {
    const notes = getRequestContext(response);
    const cut = (): void => {
      request.socket.destroy();
    };
    const late = (): void => {
      if (request.complete) {
        // It has arrived; its answer has to be taken within as much again.
        if (!response.closed) notes.timeout = setTimeout(cut, ms).unref();
      } else if (response.headersSent) cut();
      else
        sendProblem(
          response.set('Connection', 'close'),
          new ProblemError('request-timeout', `The request did not arrive whole within ${seconds} seconds.`),
        );
    };
    notes.timeout = setTimeout(late, ms).unref();
    onFinished(response, () => {
      // A body that nobody reads, because the answer was clear without it, must come to its end too.
      if (request.complete || request.destroyed) clearTimeout(notes.timeout);
    });
    next();
  };
}

/** Frees a stream of the deadline: it may last, but is cut when it has stood still for {@link STREAM_IDLE_SECONDS}. */
export function useIdleTimeout(request: Request, response: Response, idleSeconds = STREAM_IDLE_SECONDS): void {
  clearTimeout(getRequestContext(response).timeout);
  // Node destroys a socket that has timed out, and takes the limit back before the next request on it.
  request.socket.setTimeout(idleSeconds * 1000);
}
