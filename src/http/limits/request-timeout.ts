import type { Request, RequestHandler, Response } from 'express';
import { onFinished, getRequestContext } from '../middleware/request-context.js';
import { sendProblem } from '../problem-handler.js';
import { ProblemError } from '../../api/problems/problem.js';

/** Seconds without a byte either way after which a stream is cut. */
const STREAM_IDLE_SECONDS = 60;

/**
 * Request timeout: a request must arrive within `seconds`, and its response must be read within `seconds` more. Node's
 * own requestTimeout has no exception for streams.
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

/** Replaces the timeout of a stream by an idle timeout: it may last, but is cut after {@link STREAM_IDLE_SECONDS} without a byte. */
export function useIdleTimeout(request: Request, response: Response, idleSeconds = STREAM_IDLE_SECONDS): void {
  clearTimeout(getRequestContext(response).timeout);
  // Node destroys a socket that has timed out, and takes the limit back before the next request on it.
  request.socket.setTimeout(idleSeconds * 1000);
}
