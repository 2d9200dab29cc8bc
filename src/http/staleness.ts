import { isStale } from '../rates/lateness.js';
import type { IsoDate } from '../rates/quote.js';
import type { RateTable } from '../rates/rate-table-types.js';
import type { HttpDependencies } from './dependencies.js';
import type { AsOf } from './input/as-of.js';

/**
 * Tells whether a source had missed a publication by the end of the day asked for, or by now when that day is not over:
 * a story of last year is not stale because today's rates are late, and a day that is over has the same answer for ever.
 */
export function stalenessAt(
  { date, revision }: Pick<AsOf, 'date' | 'revision'>,
  table: RateTable,
  { sources, clock }: HttpDependencies,
): (source: string) => boolean {
  const now = clock();
  const endOfDay = new Date(`${date satisfies IsoDate}T23:59:59.999Z`);
  const at = endOfDay < now ? endOfDay : now;
  const known = new Map<string, boolean>();
  return (key) => {
    let stale = known.get(key);
    if (stale === undefined) {
      const source = sources.find((each) => each.key === key);
      stale = source !== undefined && isStale(source, table.lastObservation(key, revision), at);
      known.set(key, stale);
    }
    return stale;
  };
}
