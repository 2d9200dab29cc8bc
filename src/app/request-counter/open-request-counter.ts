import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { RequestCounter } from '../../http/limits/rate-limit.js';
import type { Logger } from '../../support/logger.js';
import { COUNT_ONLY, type SharedLimiter } from './limiter.js';
import { openPostgresLimiter } from './postgres.js';
import { openRedisLimiter } from './redis.js';

/** A request waits no longer for the database: a network that is cut, or a server that hangs, refuses nothing. */
const MAX_WAIT_MS = 500;
/** How long requests do not wait for a database that did not answer in time. */
const PAUSE_MS = 5_000;

/** A counter that several processes share, and how it is closed. */
export interface SharedRequestCounter extends RequestCounter {
  close(): Promise<void>;
}

/**
 * Opens a counter of requests in a database. While the database cannot be reached or does not answer, this process counts for
 * itself: a limit of load is no reason to refuse requests or to hold them up.
 * @param url the setting RATE_LIMIT_URL, of PostgreSQL or Redis
 */
export function openRequestCounter(url: string, logger: Logger): SharedRequestCounter {
  const shared: SharedLimiter = url.startsWith('redis') ? openRedisLimiter(url) : openPostgresLimiter(url);
  const own = new RateLimiterMemory(COUNT_ONLY);
  let isShared = true;
  let pausedUntil = 0;
  const consume = async (key: string): Promise<RateLimiterRes> => {
    if (performance.now() < pausedUntil) throw new Error('the database has not answered in time');
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        pausedUntil = performance.now() + PAUSE_MS;
        reject(new Error(`the database has not answered in ${String(MAX_WAIT_MS)} ms`));
      }, MAX_WAIT_MS);
    });
    try {
      return await Promise.race([shared.limiter.consume(key), timeout]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    async add(key) {
      const { consumedPoints, msBeforeNext } = await consume(key).then(
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
