import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { RATE_WINDOW_MS } from '../../http/limits/rate-limit.js';

/** A limiter in a database, and how its connections are closed. */
export interface SharedLimiter {
  /** Rejects while the database cannot be reached. */
  readonly limiter: RateLimiterAbstract;
  readonly close: () => Promise<void>;
}

/** A minute's requests are only counted: the limit of each key is judged where it is known. */
export const COUNT_ONLY = { points: Number.MAX_SAFE_INTEGER, duration: RATE_WINDOW_MS / 1000, keyPrefix: 'crossrate' };
