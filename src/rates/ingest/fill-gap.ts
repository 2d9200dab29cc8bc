import { PUBLICATION_CALENDARS, type Cadence } from '../../core/calendars/publication-calendars.js';
import { addDays } from '../../core/rate-table/day.js';
import type { IsoDate, Quote } from '../../core/rate-table/quote.js';
import { getErrorMessage } from '../sources/retry.js';
import {
  ParseError,
  type FetchedPayload,
  type FetchContext,
  type HistoryFetcher,
  type RateSource,
  type FetchWindow,
} from '../sources/source.js';
import { findDateRange } from '../store/quote-changes.js';

/** What the filling of a gap does with the days that it fetches. */
export interface GapHandlers {
  /** Takes the quotes of one window in. */
  readonly ingest: (quotes: readonly Quote[]) => Promise<void>;
  /** Everything up to this day is known now. */
  readonly recordCompleteTo: (day: IsoDate) => Promise<void>;
}

/**
 * The days of a source that are missing: from the day after the last that is known without a gap to the day before a
 * payload begins. Undefined when there is no publication in between, or the publisher has no history. A payload that
 * begins later than it says has less than it says.
 */
export function findGap(
  source: RateSource,
  known: IsoDate | undefined,
  { quotes, coveredFrom: covers }: FetchedPayload,
): FetchWindow | undefined {
  if (!source.listHistoryFetchers) return undefined;
  const { from: oldest } = findDateRange(quotes);
  const believed = covers !== undefined && countPublications(source.cadence, covers, addDays(oldest, -1)) === 0;
  const from = known === undefined ? source.coverage.from : addDays(known, 1);
  const to = addDays(believed ? covers : oldest, -1);
  return countPublications(source.cadence, from, to) > 0 ? { from, to } : undefined;
}

/**
 * Fetches a gap window by window, oldest first. Each window is taken in before the next is asked for, so that a run that
 * is killed goes on where it was. A way that fails is left for the next, from the day that was reached.
 * @returns why days are still missing; undefined when none is
 */
export async function fillGap(
  source: RateSource,
  gap: FetchWindow,
  context: FetchContext,
  handlers: GapHandlers,
): Promise<string | undefined> {
  const faults: string[] = [];
  let { from } = gap;
  for (const path of source.listHistoryFetchers?.(gap) ?? []) {
    try {
      while (from <= gap.to) {
        if (from > gap.from) await context.http.pause(WINDOW_PAUSE_MS, context.signal);
        const to = findEndOfWindow(path, from, gap.to);
        const quotes = await path.fetch({ from, to }, context);
        // A document that is always the whole history begins where it begins.
        if (path.maxWindowDays < Infinity) rejectMissingDays(source.cadence, { from, to }, quotes);
        if (quotes.length > 0) await handlers.ingest(quotes);
        await handlers.recordCompleteTo(to);
        from = addDays(to, 1);
      }
      return undefined;
    } catch (error) {
      if (context.signal?.aborted) throw error;
      faults.push(`${path.name} from ${from}: ${getErrorMessage(error)}`);
    }
  }
  return faults.join('; ');
}

/** Between two windows. */
const WINDOW_PAUSE_MS = 500;

/** Days of publication, by its calendar, that a window may lack at its start: holidays that the calendar does not know. */
const MAX_CLOSURE_DAYS = 10;

/** An answer that has nothing where there must be something is not the answer to what was asked. */
function rejectMissingDays(cadence: Cadence, { from, to }: FetchWindow, quotes: readonly Quote[]): void {
  const begins = quotes.length === 0 ? addDays(to, 1) : findDateRange(quotes).from;
  const missing = countPublications(cadence, from, addDays(begins, -1));
  if (missing > (quotes.length === 0 ? 0 : MAX_CLOSURE_DAYS))
    throw new ParseError(`nothing for ${missing} days from ${from} on which it publishes`);
}

function findEndOfWindow({ maxWindowDays: windowDays }: HistoryFetcher, from: IsoDate, last: IsoDate): IsoDate {
  if (windowDays === Infinity) return last;
  const end = addDays(from, windowDays - 1);
  return end < last ? end : last;
}

function countPublications(cadence: Cadence, from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (PUBLICATION_CALENDARS[cadence].observes(day)) count++;
  return count;
}
