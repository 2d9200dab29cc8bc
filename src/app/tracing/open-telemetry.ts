import type { Span, SpanStatusCode } from '@opentelemetry/api';
import type { RequestSpan, RequestTracer } from '../../http/tracing.js';
import { VERSION } from '../../support/version.js';

/** Traces that are sent to a collector. */
interface Tracing {
  readonly tracer: RequestTracer;
  /** Sends what is left. */
  stop(): Promise<void>;
}

const NAME = 'crossrate';

/**
 * Loads the OpenTelemetry SDK and traces requests by OTLP over HTTP. The SDK reads the address, headers, sampler, batches
 * and resource from its own variables (`OTEL_…`) of the process.
 */
export async function startTracing(): Promise<Tracing> {
  const [api, core, resources, sdk, exporter] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/core'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = resources;
  const provider = new sdk.BasicTracerProvider({
    // The variables of the operator come last.
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': NAME, 'service.version': VERSION }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new sdk.BatchSpanProcessor(new exporter.OTLPTraceExporter())],
  });
  const tracer = provider.getTracer(NAME, VERSION);
  const propagator = new core.W3CTraceContextPropagator();
  return {
    tracer: {
      start(method, headers) {
        const context = propagator.extract(api.ROOT_CONTEXT, headers, api.defaultTextMapGetter);
        return toRequestSpan(
          tracer.startSpan(method, { kind: api.SpanKind.SERVER }, context),
          method,
          api.SpanStatusCode.ERROR,
        );
      },
    },
    stop: () => provider.shutdown(),
  };
}

/** Names and attributes are those of the semantic conventions for HTTP servers, 1.23. */
function toRequestSpan(span: Span, method: string, failed: SpanStatusCode.ERROR): RequestSpan {
  return {
    traceId: span.spanContext().traceId,
    end({ route, status, requestId, isAborted }) {
      if (route !== undefined) span.updateName(`${method} ${route}`);
      span.setAttributes({
        'http.request.method': method,
        'http.response.status_code': status,
        'crossrate.request_id': requestId,
        ...(route === undefined ? {} : { 'http.route': route }),
        ...(isAborted ? { 'error.type': 'aborted' } : {}),
      });
      if (status >= 500 || isAborted) span.setStatus({ code: failed });
      span.end();
    },
  };
}
