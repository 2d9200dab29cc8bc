import type { Response } from 'express';
import type { RateKind } from '../../core/rate-table/quote.js';
import type { HttpDependencies } from '../dependencies.js';
import { todayUtc } from '../../api/validation/as-of.js';

/** Longest max-age, s: sources also correct what they have published. */
const MAX_CACHE_SECONDS = 86_400;

/** The sources and the day of a request. */
interface CacheableQuery {
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly kind?: RateKind | undefined;
}

/**
 * Lets an answer be cached until the next expected publication of the sources used, and an answer for today until
 * midnight UTC at most. Where that is not known the default stays: revalidation by ETag.
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
