import type { Response } from 'express';
import type { RateKind } from '../../core/rate-table/quote.js';
import type { HttpDependencies } from '../dependencies.js';
import { todayUtc } from '../../api/validation/as-of.js';

/** Longest time that an answer may be kept without asking again, s: sources correct what they have published, too. */
const MAX_CACHE_SECONDS = 86_400;

/** Whom a request has asked, and for which day. */
interface CacheableQuery {
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly kind?: RateKind | undefined;
}

/**
 * Lets an answer be kept until one of the sources that were asked may have something new; an answer for today also no
 * longer than today lasts. Where that is not known it stays as it is: to be asked for again each time, by its ETag.
 */
export function cacheUntilNextPublication(
  response: Response,
  asked: CacheableQuery,
  isRange: boolean,
  context: HttpDependencies,
): void {
  const { sources, quietUntil, clock, access } = context;
  const now = clock();
  const keys = asked.source === undefined ? asked.sources : [asked.source];
  const ends = sources
    .filter(({ key, kind }) => (keys?.includes(key) ?? true) && (asked.kind === undefined || asked.kind === kind))
    .map(({ key }) => quietUntil?.(key, now)?.getTime());
  if (asked.date === undefined && !isRange)
    ends.push(Date.parse(`${todayUtc(clock)}T00:00:00Z`) + MAX_CACHE_SECONDS * 1000);
  const known = ends.filter((end) => end !== undefined);
  if (known.length < ends.length) return;
  const seconds = Math.floor((Math.min(...known) - now.getTime()) / 1000);
  if (seconds <= 0) return;
  const whose = access.required ? 'private' : 'public';
  response.set('Cache-Control', `${whose}, max-age=${Math.min(seconds, MAX_CACHE_SECONDS)}`);
}
