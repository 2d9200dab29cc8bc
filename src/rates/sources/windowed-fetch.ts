import type { Quote } from '../../core/rate-table/quote.js';
import { latestWindow } from './latest-window.js';
import { ParseFault, type FetchContext, type RateSource, type Window } from './source.js';

/** How many days are asked for at a publisher that answers for any stretch of them. */
export interface Spans {
  /** Of a run by schedule, at most. */
  readonly latest: number;
  /** Days before the newest known one that are asked for again, for corrections. */
  readonly overlap: number;
  /** The longest stretch that one request may ask for. */
  readonly longest: number;
}

/** The parts of a source whose publisher answers for any stretch of days: latest and history come by the same way. */
export function windowed(
  { latest, overlap, longest }: Spans,
  fetch: (window: Window, context: FetchContext) => Promise<readonly Quote[]>,
): Required<Pick<RateSource, 'fetchLatest' | 'historyOf'>> {
  return {
    async fetchLatest(context) {
      const window = latestWindow(context, overlap, latest);
      return { quotes: await fetch(window, context), validators: {}, covers: window.from };
    },
    historyOf: () => [{ name: 'history', windowDays: longest, fetch }],
  };
}

/**
 * The quotes, all of days that were asked for.
 * @throws ParseFault when one is of another day
 */
export function within({ from, to }: Window, quotes: readonly Quote[], what: string): readonly Quote[] {
  const stray = quotes.find(({ date }) => date < from || date > to);
  if (stray) throw new ParseFault(`${what} for ${from} to ${to} has a day ${stray.date}`);
  return quotes;
}
