/** How much the jobs may take. */
export interface JobLimits {
  /** Lines of one job that are not blank. */
  readonly maxLines: number;
  /** Bytes of input and answers of all jobs. */
  readonly diskBytes: number;
  /** Of these, of the jobs of one key; default: all. */
  readonly diskBytesPerOwner?: number;
  /** Jobs of one key that have not ended. */
  readonly perOwner: number;
  /** Milliseconds that a job may take from its acceptance to its end. */
  readonly maxAgeMs: number;
  /** Milliseconds that an ended job is kept. */
  readonly keepMs: number;
}

/** How chunks are handed out. */
export interface QueueOptions {
  /** Chunks of one job that may be worked on at once: what others are never kept waiting behind. */
  readonly parallel: number;
  /** Attempts before the lines of a chunk become dead letters. */
  readonly attempts: number;
  /** Seconds before a chunk is tried again; twice as many after each further failure. */
  readonly retrySeconds: number;
  /** Lease, ms: a chunk whose worker sends no heartbeat for so long is requeued. */
  readonly leaseMs: number;
}

export const DEFAULT_QUEUE_OPTIONS: QueueOptions = { parallel: 32, attempts: 8, retrySeconds: 1, leaseMs: 30_000 };
