import { addDays } from '../../core/rate-table/day.js';
import type { FetchContext, FetchWindow } from './source.js';

/**
 * The stretch that a run asks for at a publisher that answers for any: from a few days before what is known, so that
 * corrections are seen too, but no longer than one request gives; what lies before it is fetched as history.
 */
export function computeLatestWindow(
  { completeTo, today }: Pick<FetchContext, 'completeTo' | 'today'>,
  overlap: number,
  longest: number,
): FetchWindow {
  const oldest = addDays(today, 1 - longest);
  // A clock that was set back: what is known lies ahead of it.
  const newest = addDays(today, -overlap);
  const from = completeTo === undefined ? oldest : addDays(completeTo, -overlap);
  return { from: from < oldest ? oldest : from > newest ? newest : from, to: today };
}
