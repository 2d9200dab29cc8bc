import { PUBLICATION_CALENDARS, type Cadence } from '../../core/calendars/publication-calendars.js';
import { addDays, getLocalDate, type IsoDate, findDateRange, type DayRange } from '../../core/rate-table/day.js';
import type { Quote } from '../../core/rate-table/quote.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { HttpClient } from '../sources/http-client.js';
import { getErrorMessage } from '../../support/error-message.js';
import {
  ParseError,
  type FetchContext,
  type FetchedPayload,
  type HistoryFetcher,
  type RateSource,
} from '../sources/source.js';
import type { AppendResult, QuoteStore, SourceHealth } from '../store/quote-store.js';
import type { Ingester } from './ingester.js';
import { listMissingCurrencies } from '../newest-publication.js';
import type { RateTableHolder } from './rate-table-holder.js';

interface FetchAndIngestOptions {
  readonly store: QuoteStore;
  readonly holder: RateTableHolder;
  readonly http: HttpClient;
  readonly logger: { warn(fields: object, message: string): void };
  readonly ingester: Ingester;
  /** Aborts the fetch. */
  readonly signal: AbortSignal;
}

/** What a run has fetched and stored. */
interface IngestResult {
  readonly outcome: 'updated' | 'unchanged' | 'not-modified';
  readonly validators: FetchedPayload['validators'];
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
  readonly revision?: number;
  readonly gap?: string;
}

const NO_CHANGES: AppendResult = { revision: undefined, added: 0, corrected: 0, marked: 0 };

/** Fetches the latest publication and ingests it, after filling the gap since the last complete day. */
export async function fetchAndIngest(
  source: RateSource,
  health: SourceHealth | undefined,
  now: Date,
  options: FetchAndIngestOptions,
): Promise<IngestResult> {
  const { store, http, signal } = options;
  const today = getLocalDate(source.schedule.timeZone, now);
  const completeTo = await findLastCompleteDay(source, options);
  const context: FetchContext = { http, validators: health?.validators ?? {}, today, completeTo, signal };
  const latest = await source.fetchLatest(context);
  if (latest === 'not-modified') return { outcome: latest, validators: {}, ...omitUndefined(NO_CHANGES) };
  let total = NO_CHANGES;
  const ingest = async (quotes: readonly Quote[]): Promise<void> => {
    const result = await options.ingester.ingest(source, quotes, { at: now.toISOString(), today });
    logSuspects(source.key, result.newSuspects, options);
    total = addResults(total, result);
  };
  const recordCompleteTo = (day: IsoDate): Promise<void> => store.recordCompleteTo(source.key, day);
  const missing = latest.quotes.length > 0 ? findGap(source, completeTo, latest) : undefined;
  const gap = missing && (await fillGap(source, missing, context, { ingest, recordCompleteTo }));
  await ingest(latest.quotes);
  if (total.revision !== undefined) logMissing(source, options);
  const newest = latest.quotes.length > 0 ? findDateRange(latest.quotes).to : undefined;
  if (gap === undefined && newest !== undefined && (completeTo === undefined || newest > completeTo))
    await recordCompleteTo(newest);
  const outcome = total.revision === undefined ? 'unchanged' : 'updated';
  return { outcome, validators: latest.validators, ...omitUndefined({ ...total, gap }) };
}

function addResults(a: AppendResult, b: AppendResult): AppendResult {
  return {
    revision: b.revision ?? a.revision,
    added: a.added + b.added,
    corrected: a.corrected + b.corrected,
    marked: a.marked + b.marked,
  };
}

/** The day up to which nothing has to be fetched: for a relay, also what is known of the source that it relays. */
async function findLastCompleteDay(
  { key, relays }: RateSource,
  { store, holder }: FetchAndIngestOptions,
): Promise<IsoDate | undefined> {
  const own = await store.completeTo(key);
  const relayed = relays === undefined ? undefined : holder.current.lastObservation(relays);
  return own === undefined || (relayed !== undefined && relayed > own) ? relayed : own;
}

function logMissing({ key, pivot }: RateSource, { holder, logger }: FetchAndIngestOptions): void {
  const missing = listMissingCurrencies(holder.current, key, pivot);
  if (missing.length > 0) logger.warn({ source: key, missing }, 'the newest publication lacks currencies that it had');
}

/** Suspects that are listed in one log line. */
const MAX_LOGGED_SUSPECTS = 10;

function logSuspects(source: string, suspects: readonly Quote[], { logger }: FetchAndIngestOptions): void {
  if (suspects.length === 0) return;
  const first = suspects
    .slice(0, MAX_LOGGED_SUSPECTS)
    .map(
      (quote) =>
        `${quote.source} ${quote.base}/${quote.quote} ${quote.value} of ${quote.date}: ${quote.suspect ?? 'suspect'}`,
    );
  logger.warn(
    { source, suspects: suspects.length, first },
    'quotes marked as suspect: kept, and used only when nothing else is known',
  );
}

/**
 * The missing days of a source: from the day after the last complete one to the day before the payload begins.
 * Undefined when no publication lies in between, or the publisher has no history. A payload that begins later than its
 * `coveredFrom` has less than it claims.
 */
function findGap(
  source: RateSource,
  completeTo: IsoDate | undefined,
  { quotes, coveredFrom }: FetchedPayload,
): DayRange | undefined {
  if (!source.listHistoryFetchers) return undefined;
  const { from: oldest } = findDateRange(quotes);
  const isCovered =
    coveredFrom !== undefined && countPublications(source.cadence, coveredFrom, addDays(oldest, -1)) === 0;
  const from = completeTo === undefined ? source.coverage.from : addDays(completeTo, 1);
  const to = addDays(isCovered ? coveredFrom : oldest, -1);
  return countPublications(source.cadence, from, to) > 0 ? { from, to } : undefined;
}

/** What {@link fillGap} does with the days that it fetches. */
interface GapHandlers {
  /** Ingests the quotes of one window. */
  readonly ingest: (quotes: readonly Quote[]) => Promise<void>;
  /** Records that everything up to this day is known. */
  readonly recordCompleteTo: (day: IsoDate) => Promise<void>;
}

/** Pause between two windows, ms. */
const WINDOW_PAUSE_MS = 500;

/**
 * Fetches a gap window by window, oldest first. Each window is ingested before the next is fetched, so that a run that
 * is killed resumes there. When a fetcher fails, the next one resumes at the day reached.
 * @returns why days are still missing; undefined when none is
 */
export async function fillGap(
  source: RateSource,
  gap: DayRange,
  context: FetchContext,
  handlers: GapHandlers,
): Promise<string | undefined> {
  const faults: string[] = [];
  let { from } = gap;
  for (const fetcher of source.listHistoryFetchers?.(gap) ?? []) {
    try {
      while (from <= gap.to) {
        if (from > gap.from) await context.http.pause(WINDOW_PAUSE_MS, context.signal);
        const to = findEndOfWindow(fetcher, from, gap.to);
        const quotes = await fetcher.fetch({ from, to }, context);
        // A file of the whole history begins where the publisher's data begin.
        if (fetcher.maxWindowDays < Infinity) rejectMissingDays(source.cadence, { from, to }, quotes);
        if (quotes.length > 0) await handlers.ingest(quotes);
        await handlers.recordCompleteTo(to);
        from = addDays(to, 1);
      }
      return undefined;
    } catch (error) {
      if (context.signal?.aborted) throw error;
      faults.push(`${fetcher.name} from ${from}: ${getErrorMessage(error)}`);
    }
  }
  return faults.join('; ');
}

function findEndOfWindow({ maxWindowDays }: HistoryFetcher, from: IsoDate, last: IsoDate): IsoDate {
  if (maxWindowDays === Infinity) return last;
  const end = addDays(from, maxWindowDays - 1);
  return end < last ? end : last;
}

/** Publication days that a window may lack at its start: holidays that the calendar does not know. */
const MAX_CLOSURE_DAYS = 10;

/** An answer without the days that must be there is not an answer to the request. */
function rejectMissingDays(cadence: Cadence, { from, to }: DayRange, quotes: readonly Quote[]): void {
  const begins = quotes.length === 0 ? addDays(to, 1) : findDateRange(quotes).from;
  const missing = countPublications(cadence, from, addDays(begins, -1));
  if (missing > (quotes.length === 0 ? 0 : MAX_CLOSURE_DAYS))
    throw new ParseError(`nothing for ${missing} days from ${from} on which it publishes`);
}

function countPublications(cadence: Cadence, from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (PUBLICATION_CALENDARS[cadence].observes(day)) count++;
  return count;
}
