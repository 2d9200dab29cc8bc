import type { Settings } from '../config/settings.js';
import type { HttpLimits } from '../../http/limits/request-kind.js';
import type { AnswerLimits } from '../../api/answer-limits.js';
import { isLoopbackHost } from '../../support/loopback.js';

/** A hundred a second for a minute: more than a newsroom's system sends, and little for one process. */
const DEFAULT_RATE_PER_MINUTE = 6000;

/** How large an answer may be, by the settings. */
export function composeAnswerLimits({ maxFigures, maxAnswer }: Settings): AnswerLimits {
  return { maxFigures, maxBytes: maxAnswer * MEGABYTE };
}

const MEGABYTE = 1_000_000;

/** How much the service takes on, by the settings. */
export function composeLimits({
  host,
  rateLimit,
  maxRequests,
  maxStreams,
  maxUnread,
  requestTimeout,
}: Settings): HttpLimits {
  const auto = isLoopbackHost(host) ? 0 : DEFAULT_RATE_PER_MINUTE;
  return {
    maxConcurrent: { text: maxRequests, stream: maxStreams },
    requestTimeoutSeconds: requestTimeout,
    ratePerMinute: rateLimit === 'auto' ? auto : rateLimit,
    maxUnreadBytes: maxUnread * MEGABYTE,
  };
}
