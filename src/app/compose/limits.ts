import type { Settings } from '../config/settings.js';
import type { Limits } from '../../http/limits/request-kind.js';
import { isLoopback } from './access.js';

/** A hundred a second for a minute: more than a newsroom's system sends, and little for one process. */
const AUTO_RATE = 6000;

/** How much the service takes on, by the settings. */
export function composeLimits({ host, rateLimit, maxRequests, maxStreams, requestTimeout }: Settings): Limits {
  const auto = isLoopback(host) ? 0 : AUTO_RATE;
  return {
    underWay: { text: maxRequests, stream: maxStreams },
    requestSeconds: requestTimeout,
    ratePerMinute: rateLimit === 'auto' ? auto : rateLimit,
  };
}
