import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics.js';
import type { Logger } from '../../support/logger.js';
import { onFinished, getRequestContext, getRequestId } from './request-context.js';

/** Paths that machines ask every few seconds: their lines would bury the others. */
const PROBE_PATHS: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * Logs one line a request when it has ended, and counts it. The query is left out: it may hold amounts from an
 * unpublished story. Input of the caller is cut, and pino writes JSON, so that no log line can be forged.
 */
export function accessLog(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const { method, path } = request;
    onFinished(response, () => {
      const ms = performance.now() - start;
      const { statusCode: status } = response;
      const { route, caller, traceId } = getRequestContext(response);
      metrics.recordRequest(method, route ?? 'none', status, ms / 1000);
      const level = PROBE_PATHS.has(path) && status < 400 ? 'debug' : 'info';
      if (!logger.isLevelEnabled(level)) return;
      const line = {
        requestId: getRequestId(response),
        method,
        path: path.slice(0, 200),
        status,
        ms: Math.round(ms * 10) / 10,
        ...(traceId === undefined ? {} : { traceId }),
        ...(caller ? { caller: caller.name, key: caller.id } : {}),
        ...(response.writableFinished && request.errored === null ? {} : { aborted: true }),
      };
      logger[level](line, 'request');
    });
    next();
  };
}
