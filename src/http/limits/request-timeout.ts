import type { RequestHandler } from 'express';
import { onFinished, getRequestContext } from '../middleware/request-context.js';
import { sendProblem } from '../problem-handler.js';
import { ProblemError } from '../../api/problems/problem.js';

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
      // A body that no handler reads, because the answer did not depend on it, must end too.
      if (request.complete || request.destroyed) clearTimeout(notes.timeout);
    });
    next();
  };
}
