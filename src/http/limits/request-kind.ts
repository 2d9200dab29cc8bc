/**
 * What a request costs. `text`: its body is held and read, and the answer computed at once; `read`: little; `stream`:
 * it goes on for as long as the client wants; `probe`: asked by machines that watch the service, and never refused.
 */
export const REQUEST_KINDS = ['text', 'read', 'stream', 'probe'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How much is taken on. */
export interface HttpLimits {
  /** Requests of a kind under way at once; a kind without a number has no limit. */
  readonly maxConcurrent: Readonly<Partial<Record<RequestKind, number>>>;
  /** Seconds in which a request must have arrived, and then its answer have been taken. Streams need only keep moving. */
  readonly requestTimeoutSeconds: number;
  /** Requests a minute of one key or one address; 0 for no limit. */
  readonly ratePerMinute: number;
}

/** Whatever comes: for tests, and for those who put a limit in front. */
export const NO_LIMITS: HttpLimits = { maxConcurrent: {}, requestTimeoutSeconds: 3600, ratePerMinute: 0 };
