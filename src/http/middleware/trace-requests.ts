import type { RequestHandler } from 'express';
import type { RequestTracer } from '../tracing.js';
import { getRequestContext, getRequestId, onFinished } from './request-context.js';

/**
 * Has a span made for each request. The address and the body stay out of it: they may hold an unpublished story.
 * @param tracing `current` is undefined where there is no tracing, and until the tracer is loaded
 */
export function traceRequests(tracing: { readonly current?: RequestTracer }): RequestHandler {
  return (request, response, next) => {
    const span = tracing.current?.start(request.method, request.headers);
    if (span) {
      getRequestContext(response).traceId = span.traceId;
      onFinished(response, () => {
        span.end({
          route: getRequestContext(response).route,
          status: response.statusCode,
          requestId: getRequestId(response),
          isAborted: !response.writableFinished || request.errored !== null,
        });
      });
    }
    next();
  };
}
