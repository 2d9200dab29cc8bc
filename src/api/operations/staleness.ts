import { isStale, type PublishingSource } from '../../core/calendars/missed-publications.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { AnswerContext } from '../context.js';
import type { ResolvedAsOf } from '../validation/as-of.js';

/**
 * Makes the test whether a source had missed a publication by the end of the day asked for, or by now when that day is not over:
 * a story of last year is not stale because today's rates are late, and a day that is over has the same answer for ever.
 */
export function createStalenessCheck(
  { date, revision }: Pick<ResolvedAsOf, 'date' | 'revision'>,
  table: RateTable,
  { sources, clock }: AnswerContext,
): (source: string) => boolean {
  const now = clock().getTime();
  const at = Math.min(Date.parse(`${date satisfies IsoDate}T23:59:59.999Z`), now);
  return (key) => {
    const source = sources.find((each) => each.key === key);
    return source !== undefined && isStaleAtMinute(source, table.lastObservation(key, revision), at);
  };
}

const MINUTE_MS = 60_000;
/** Days and minutes that are remembered of a source; a newsroom asks for the same few. */
const MAX_CACHED = 1000;

const stalenessCache = new WeakMap<PublishingSource, Map<string, boolean>>();

/** The calendars of the sources know no seconds: the time in a zone, which is dear, is asked for once a minute. */
function isStaleAtMinute(source: PublishingSource, last: IsoDate | undefined, at: number): boolean {
  const minute = Math.floor(at / MINUTE_MS);
  const known = stalenessCache.get(source) ?? new Map<string, boolean>();
  stalenessCache.set(source, known);
  const key = `${minute} ${last ?? ''}`;
  let stale = known.get(key);
  if (stale === undefined) {
    if (known.size >= MAX_CACHED) known.clear();
    stale = isStale(source, last, new Date(minute * MINUTE_MS));
    known.set(key, stale);
  }
  return stale;
}
