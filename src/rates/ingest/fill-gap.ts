import { CALENDARS, type Cadence } from '../../core/calendars/publication-calendars.js';
import { addDays } from '../../core/rate-table/day.js';
import type { IsoDate, Quote } from '../../core/rate-table/quote.js';
import { messageOf } from '../sources/retry.js';
import {
  ParseFault,
  type Fetched,
  type FetchContext,
  type HistoryPath,
  type RateSource,
  type Window,
} from '../sources/source.js';
import { dateRange } from '../store/quote-changes.js';

/** What the filling of a gap does with the days that it fetches. */
export interface GapHandlers {
  /** Takes the quotes of one window in. */
  readonly take: (quotes: readonly Quote[]) => Promise<void>;
  /** Everything up to this day is known now. */
  readonly completeTo: (day: IsoDate) => Promise<void>;
}

/**
 * The days of a source that are missing: from the day after the last that is known without a gap to the day before a
 * payload begins. Undefined when there is no publication in between, or the publisher has no history. A payload that
 * begins later than it says has less than it says.
 */
export function gapOf(source: RateSource, known: IsoDate | undefined, { quotes, covers }: Fetched): Window | undefined {
  if (!source.historyOf) return undefined;
  const { from: oldest } = dateRange(quotes);
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
  gap: Window,
  context: FetchContext,
  handlers: GapHandlers,
): Promise<string | undefined> {
  const faults: string[] = [];
  let { from } = gap;
  for (const path of source.historyOf?.(gap) ?? []) {
    try {
      while (from <= gap.to) {
        if (from > gap.from) await context.http.pause(PAUSE_MS, context.signal);
        const to = endOfWindow(path, from, gap.to);
        const quotes = await path.fetch({ from, to }, context);
        // A document that is always the whole history begins where it begins.
        if (path.windowDays < Infinity) refuseWhatIsMissing(source.cadence, { from, to }, quotes);
        if (quotes.length > 0) await handlers.take(quotes);
        await handlers.completeTo(to);
        from = addDays(to, 1);
      }
      return undefined;
    } catch (error) {
      if (context.signal?.aborted) throw error;
      faults.push(`${path.name} from ${from}: ${messageOf(error)}`);
    }
  }
  return faults.join('; ');
}

/** Between two windows. */
const PAUSE_MS = 500;

/** Days of publication, by its calendar, that a window may lack at its start: holidays that the calendar does not know. */
const LONGEST_CLOSURE = 10;

/** An answer that has nothing where there must be something is not the answer to what was asked. */
function refuseWhatIsMissing(cadence: Cadence, { from, to }: Window, quotes: readonly Quote[]): void {
  const begins = quotes.length === 0 ? addDays(to, 1) : dateRange(quotes).from;
  const missing = countPublications(cadence, from, addDays(begins, -1));
  if (missing > (quotes.length === 0 ? 0 : LONGEST_CLOSURE))
    throw new ParseFault(`nothing for ${missing} days from ${from} on which it publishes`);
}

function endOfWindow({ windowDays }: HistoryPath, from: IsoDate, last: IsoDate): IsoDate {
  if (windowDays === Infinity) return last;
  const end = addDays(from, windowDays - 1);
  return end < last ? end : last;
}

function countPublications(cadence: Cadence, from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (CALENDARS[cadence].observes(day)) count++;
  return count;
}
