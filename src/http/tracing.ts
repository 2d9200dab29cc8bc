import type { IncomingHttpHeaders } from 'node:http';

/** What is known of a request when it has ended. */
interface EndedRequest {
  /** Path of the endpoint's contract; undefined where there is none. */
  readonly route: string | undefined;
  readonly status: number;
  readonly requestId: string;
  /** Has the client left before the answer was sent? */
  readonly isAborted: boolean;
}

/** The trace of one request. */
export interface RequestSpan {
  /** Names the trace, in logs too: 32 hexadecimal digits. */
  readonly traceId: string;
  end(request: EndedRequest): void;
}

/** Traces requests. */
export interface RequestTracer {
  /** Begins a span, below that of the caller where the headers name one (W3C Trace Context). */
  start(method: string, headers: IncomingHttpHeaders): RequestSpan;
}
