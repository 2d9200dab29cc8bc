import type { RequestHandler } from 'express';
import type { Logger } from '../../support/logger.js';
import { requestIdOf } from './request-id.js';

/** Paths that an orchestrator asks every few seconds: their lines would bury the others. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** One line a request when it has ended. The query is left out: it may hold amounts from an unpublished story. */
export function accessLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const line = {
        requestId: requestIdOf(response),
        method,
        path: path.slice(0, 200),
        status: response.statusCode,
        ms: Math.round((performance.now() - start) * 10) / 10,
        ...(response.writableFinished ? {} : { aborted: true }),
      };
      if (PROBES.has(path) && response.statusCode < 400) logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}
