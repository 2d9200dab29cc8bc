import express, { type ErrorRequestHandler, type Express } from 'express';
import type { Logger } from '../../support/logger.js';
import { ProblemError, toProblem } from '../../api/problems/problem.js';
import { getRequestId } from '../middleware/request-context.js';
import type { RouteGuards } from '../middleware/route-guards.js';
import { CompatError, type CompatProtocol } from './protocol.js';

/** Mounts the protocols; within the path of one, every error is written as that protocol writes it. */
export function mountProtocols(
  app: Express,
  protocols: readonly CompatProtocol[],
  guard: RouteGuards,
  logger: Logger,
): void {
  for (const protocol of protocols) app.use(protocol.path, createRouter(protocol, guard, logger));
}

function createRouter(protocol: CompatProtocol, guard: RouteGuards, logger: Logger): express.Router {
  const router = express.Router();
  for (const { path, kind = 'read', handle } of protocol.routes) {
    const guarded = { path: `${protocol.path}${path}`, contract: { kind, ...keyInQuery(protocol) } };
    router.get(path, ...guard(guarded), (request, response) => handle(request, response));
  }
  router.use((request) => {
    throw new ProblemError('not-found', `There is nothing at ${JSON.stringify(request.path.slice(0, 100))}.`);
  });
  router.use(errorHandler(protocol, logger));
  return router;
}

function keyInQuery({ keyParameter }: CompatProtocol): { readonly keyInQuery?: string } {
  return keyParameter === undefined ? {} : { keyInQuery: keyParameter };
}

function errorHandler(protocol: CompatProtocol, logger: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const problem = error instanceof CompatError ? undefined : toProblem(error);
    if (problem?.code === 'internal-error')
      logger.error({ requestId: getRequestId(response), err: error, path: request.path }, 'request failed');
    const { status, body, mediaType } = problem ? protocol.toError(problem, request) : (error as CompatError);
    response.removeHeader('ETag');
    response
      .status(status)
      .set({ ...problem?.extra.headers, 'Cache-Control': 'no-store' })
      .type(mediaType)
      .end(body);
  };
}
