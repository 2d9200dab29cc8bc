import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from '../support/logger.js';
import { getRequestContext, getRequestId } from './middleware/request-context.js';
import { relativeRoot } from './pages/html.js';
import { renderFailurePage } from './pages/problem-pages.js';
import { toStorageProblem } from '../api/problems/storage-failure.js';
import { toProblem, toProblemDetails, type ProblemError } from '../api/problems/problem.js';

/**
 * Sends a problem, never cacheable: `application/problem+json`, or a page for one whose browser asked for a page, or for an
 * address that is nobody's.
 */
export function sendProblem(response: Response, problem: ProblemError): void {
  const { path } = response.req;
  const details = toProblemDetails(problem, path, getRequestId(response));
  for (const header of ['ETag', 'Last-Modified', 'Content-Disposition']) response.removeHeader(header);
  response.status(details.status).set({ ...problem.extra.headers, 'Cache-Control': 'no-store' });
  // Not send(), which would add an ETag.
  if (isForPeople(response)) response.type('html').end(renderFailurePage(details, relativeRoot(path)));
  else response.type('application/problem+json').end(JSON.stringify(details));
}

/** A client that takes anything, or sends no Accept, is a program. */
function isForPeople(response: Response): boolean {
  const { route, isPage = route === undefined } = getRequestContext(response);
  if (!isPage) return false;
  response.vary('Accept');
  return response.req.accepts(['application/problem+json', 'application/json', 'text/html']) === 'text/html';
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
