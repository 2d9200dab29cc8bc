import type { Quote } from '../../core/rate-table/quote.js';
import { computeLatestWindow } from './latest-window.js';
import { ParseError, type FetchContext, type RateSource, type FetchWindow } from './source.js';

/** How many days are asked for at a publisher that answers for any stretch of them. */
export interface WindowSizes {
  /** Of a run by schedule, at most. */
  readonly maxLatestDays: number;
  /** Days before the newest known one that are asked for again, for corrections. */
  readonly overlapDays: number;
  /** The longest stretch that one request may ask for. */
  readonly maxWindowDays: number;
}

/** The parts of a source whose publisher answers for any stretch of days: latest and history come by the same way. */
export function createWindowedFetch(
  { maxLatestDays, overlapDays, maxWindowDays }: WindowSizes,
  fetch: (window: FetchWindow, context: FetchContext) => Promise<readonly Quote[]>,
): Required<Pick<RateSource, 'fetchLatest' | 'listHistoryFetchers'>> {
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
export function requireWithin({ from, to }: FetchWindow, quotes: readonly Quote[], what: string): readonly Quote[] {
  const stray = quotes.find(({ date }) => date < from || date > to);
  if (stray) throw new ParseError(`${what} for ${from} to ${to} has a day ${stray.date}`);
  return quotes;
}
