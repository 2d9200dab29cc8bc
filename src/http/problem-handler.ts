import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from '../support/logger.js';
import { getRequestId } from './middleware/request-context.js';
import { toStorageProblem } from '../api/problems/storage-failure.js';
import { toProblem, toProblemDetails, type ProblemError } from '../api/problems/problem.js';

/** Sends a problem: never cacheable, always `application/problem+json`. */
export function sendProblem(response: Response, problem: ProblemError): void {
  const details = toProblemDetails(problem, response.req.path, getRequestId(response));
  for (const header of ['ETag', 'Last-Modified', 'Content-Disposition']) response.removeHeader(header);
  response
    .status(details.status)
    .set({ ...problem.extra.headers, 'Cache-Control': 'no-store' })
    .type('application/problem+json')
    // Not send(), which would add an ETag.
    .end(JSON.stringify(details));
}

/** The last middleware: every error becomes a problem; an unexpected one is logged with its stack. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const problem = toStorageProblem(error) ?? toProblem(error);
    if (problem.code === 'storage-unavailable')
      logger.warn(
        { requestId: getRequestId(response), error: (error as Error).message },
        'the database cannot be used',
      );
    if (problem.code === 'internal-error')
      logger.error({ requestId: getRequestId(response), err: error, path: request.path }, 'request failed');
    // Part of the response has been sent: only closing the connection shows the client that it is incomplete.
    if (response.headersSent) response.destroy();
    else sendProblem(response, problem);
  };
}
