import { createClient } from '@redis/client';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import { COUNT_ONLY, type SharedLimiter } from './limiter.js';

/**
 * Counts in Redis.
 * @param url of the server
 */
export function openRedisLimiter(url: string): SharedLimiter {
  // Without a queue: a request does not wait until Redis is there again.
  const client = createClient({ url, disableOfflineQueue: true });
  // It connects again by itself. Counting fails until then, and is logged.
  client.on('error', () => undefined);
  client.connect().catch(() => undefined);
  return {
    limiter: new RateLimiterRedis({ ...COUNT_ONLY, storeClient: client, useRedisPackage: true }),
    close() {
      client.destroy();
      return Promise.resolve();
    },
  };
}
