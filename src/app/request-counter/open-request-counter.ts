import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { RequestCounter } from '../../http/limits/rate-limit.js';
import type { Logger } from '../../support/logger.js';
import { COUNT_ONLY, type SharedLimiter } from './limiter.js';
import { openPostgresLimiter } from './postgres.js';
import { openRedisLimiter } from './redis.js';

/** A counter that several processes share, and how it is closed. */
export interface SharedRequestCounter extends RequestCounter {
  close(): Promise<void>;
}

/**
 * Opens a counter of requests in a database. While the database cannot be reached, this process counts for itself: a limit
 * of load is no reason to refuse requests.
 * @param url the setting RATE_LIMIT_URL, of PostgreSQL or Redis
 */
export function openRequestCounter(url: string, logger: Logger): SharedRequestCounter {
  const shared: SharedLimiter = url.startsWith('redis') ? openRedisLimiter(url) : openPostgresLimiter(url);
  const own = new RateLimiterMemory(COUNT_ONLY);
  let isShared = true;
  return {
    async add(key) {
      const { consumedPoints, msBeforeNext } = await shared.limiter.consume(key).then(
        (counted) => {
          if (!isShared) logger.info('requests are counted for all processes again');
          isShared = true;
          return counted;
        },
        (error: unknown) => {
          if (isShared)
            logger.warn({ err: error }, 'requests cannot be counted for all processes; each counts its own');
          isShared = false;
          return own.consume(key);
        },
      );
      return { count: consumedPoints, resetsAt: new Date(Date.now() + msBeforeNext) };
    },
    close: () => shared.close(),
  };
}
