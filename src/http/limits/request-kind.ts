/**
 * What a request costs. `text`: its body is read into memory and the answer computed at once; `read`: little; `stream`:
 * it lasts as long as the client wants; `probe`: a health check, never refused.
 */
export type RequestKind = 'text' | 'read' | 'stream' | 'probe';

/** How much load the service accepts. */
export interface HttpLimits {
  /** Concurrent requests of a kind; a kind without a number has no limit. */
  readonly maxConcurrent: Readonly<Partial<Record<RequestKind, number>>>;
  /** Seconds for a request to arrive, and again for its answer to be read. Streams need only not be idle. */
  readonly requestTimeoutSeconds: number;
  /** Requests a minute of one key or one address; 0 for no limit. */
  readonly ratePerMinute: number;
  /** Bytes of answers that may wait for their readers; default: no limit. */
  readonly maxUnreadBytes?: number;
}
