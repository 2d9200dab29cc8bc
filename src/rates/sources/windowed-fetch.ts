import { addDays, type DayRange } from '../../core/rate-table/day.js';
import { ParseError, type FetchContext, type PublishedQuote, type SourceAdapter } from './source.js';

/** How many days are requested from a publisher that answers for any range of days. */
export interface WindowSizes {
  /** Days of a scheduled run, at most. */
  readonly maxLatestDays: number;
  /** Days before the newest known one that are requested again, for corrections. */
  readonly overlapDays: number;
  /** Days of one request, at most. */
  readonly maxWindowDays: number;
}

/** The fetch functions of a publisher that answers for any range of days: one request serves latest and history. */
export function createWindowedFetch(
  { maxLatestDays, overlapDays, maxWindowDays }: WindowSizes,
  fetch: (window: DayRange, context: FetchContext) => Promise<readonly PublishedQuote[]>,
): Required<Pick<SourceAdapter, 'fetchLatest' | 'listHistoryFetchers'>> {
  return {
    async fetchLatest(context) {
      const window = computeLatestWindow(context, overlapDays, maxLatestDays);
      return { quotes: await fetch(window, context), validators: {}, coveredFrom: window.from };
    },
    listHistoryFetchers: () => [{ name: 'history', maxWindowDays, fetch }],
  };
}

/**
 * The quotes, all of days that were asked for.
 * @throws ParseError when one is of another day
 */
export function requireWithin(
  { from, to }: DayRange,
  quotes: readonly PublishedQuote[],
  what: string,
): readonly PublishedQuote[] {
  const stray = quotes.find(({ date }) => date < from || date > to);
  if (stray) throw new ParseError(`${what} for ${from} to ${to} has a day ${stray.date}`);
  return quotes;
}

/** The quotes of the days that were asked for, where a publisher answers with more. */
export function keepWithin({ from, to }: DayRange, quotes: readonly PublishedQuote[]): readonly PublishedQuote[] {
  return quotes.filter(({ date }) => date >= from && date <= to);
}

/**
 * The days that a scheduled run requests: from a few days before the last complete one, so that corrections are seen,
 * but no longer than one request allows; older days are fetched as history.
 */
function computeLatestWindow(
  { completeTo, today }: FetchContext,
  overlapDays: number,
  maxLatestDays: number,
): DayRange {
  const oldest = addDays(today, 1 - maxLatestDays);
  // After the clock was set back, the last complete day lies in the future.
  const newest = addDays(today, -overlapDays);
  const from = completeTo === undefined ? oldest : addDays(completeTo, -overlapDays);
  return { from: from < oldest ? oldest : from > newest ? newest : from, to: today };
}
