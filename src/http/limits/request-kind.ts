/**
 * What a request costs. `text`: its body is read into memory and the answer computed at once; `read`: little; `stream`:
 * it lasts as long as the client wants; `probe`: a health check, never refused.
 */
export type RequestKind = 'text' | 'read' | 'stream' | 'probe';

/** A stream that moves less is cut off: a byte now and then would keep its place for ever. */
export interface StreamPace {
  readonly windowSeconds: number;
  /** Bytes that a stream must move in a window, both directions together. */
  readonly bytes: number;
}

/** The heartbeats of job events are a hundred bytes a minute and more; a line of a batch and its answer are some hundreds. */
export const STREAM_PACE: StreamPace = { windowSeconds: 60, bytes: 40 };

/** How much load the service accepts. */
export interface HttpLimits {
  /** Concurrent requests of a kind; a kind without a number has no limit. */
  readonly maxConcurrent: Readonly<Partial<Record<RequestKind, number>>>;
  /** Of these, those of one key, or of one address where there is no key; default: all. */
  readonly maxPerCaller?: Readonly<Partial<Record<RequestKind, number>>>;
  /** Seconds for a request to arrive, and again for its answer to be read. Streams need only not be idle. */
  readonly requestTimeoutSeconds: number;
  /** Requests a minute of one key or one address; 0 for no limit. */
  readonly ratePerMinute: number;
  /** Wrong keys of one address in a minute; then it is asked to wait. Default: no limit. */
  readonly wrongKeysPerMinute?: number;
  /** How slow a stream may be; default: {@link STREAM_PACE}. */
  readonly streamPace?: StreamPace;
  /** Bytes of answers that may wait for their readers; default: no limit. */
  readonly maxUnreadBytes?: number;
}
