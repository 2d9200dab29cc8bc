import type { Settings } from '../config/settings.js';
import type { HttpServerOptions } from '../../http/server.js';
import type { HttpLimits } from '../../http/limits/request-kind.js';
import type { AnswerLimits } from '../../api/answer-limits.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { isLoopbackHost } from '../../support/loopback.js';

/** A hundred a second for a minute: more than a newsroom's system sends, and little for one process. */
const DEFAULT_RATE_PER_MINUTE = 6000;

/** How large an answer may be, by the settings. */
export function composeAnswerLimits({ maxFigures, maxAnswer }: Settings): AnswerLimits {
  return { maxFigures, maxBytes: maxAnswer * MEGABYTE };
}

/** One caller takes no more than this part of the places, so that there are some for others. */
const CALLER_SHARE = 4;

const MEGABYTE = 1_000_000;

/** How much the service takes on, by the settings. */
export function composeLimits({
  host,
  rateLimit,
  maxRequests,
  maxStreams,
  maxUnread,
  maxRequestsPerCaller,
  maxStreamsPerCaller,
  maxWrongKeys,
  requestTimeout,
}: Settings): HttpLimits {
  const auto = isLoopbackHost(host) ? 0 : DEFAULT_RATE_PER_MINUTE;
  const share = (setting: number | 'auto', all: number): number | undefined => {
    if (setting !== 'auto') return setting;
    return isLoopbackHost(host) ? undefined : Math.ceil(all / CALLER_SHARE);
  };
  const perCaller = {
    maxPerCaller: omitUndefined({
      text: share(maxRequestsPerCaller, maxRequests),
      stream: share(maxStreamsPerCaller, maxStreams),
    }),
  };
  return {
    maxConcurrent: { text: maxRequests, stream: maxStreams },
    ...perCaller,
    wrongKeysPerMinute: maxWrongKeys,
    requestTimeoutSeconds: requestTimeout,
    ratePerMinute: rateLimit === 'auto' ? auto : rateLimit,
    maxUnreadBytes: maxUnread * MEGABYTE,
  };
}

/** How many connections may be open, by the settings. */
export function composeConnections(settings: Settings): HttpServerOptions {
  const { host, trustProxy, maxConnections, maxAddressConnections: own } = settings;
  // All come from the address of the proxy, or from this machine.
  const isShared = isLoopbackHost(host) || trustProxy.length > 0;
  const auto = isShared ? undefined : Math.ceil(maxConnections / CALLER_SHARE);
  return { maxConnections, ...omitUndefined({ maxAddressConnections: own === 'auto' ? auto : own }) };
}

/** The names that the service answers to, by the settings; undefined for any. */
export function composeHosts(
  { hosts, host }: Pick<Settings, 'hosts' | 'host'>,
  isKeyRequired: boolean,
): readonly string[] | undefined {
  if (hosts.includes('*')) return undefined;
  // A page that has pointed its name here has no key.
  if (hosts.includes('auto') && isKeyRequired) return undefined;
  return [host, ...hosts];
}
