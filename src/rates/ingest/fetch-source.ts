import { getLocalDate } from '../../core/rate-table/day.js';
import { fillGap, findGap } from './fill-gap.js';
import type { Ingester } from './ingester.js';
import type { IsoDate, Quote } from '../../core/rate-table/quote.js';
import type { RefresherOptions } from './refresher-types.js';
import type { FetchedPayload, FetchContext, RateSource } from '../sources/source.js';
import { findDateRange } from '../store/quote-changes.js';
import type { AppendResult, SourceHealth } from '../store/quote-store.js';
import { omitUndefined } from '../../support/omit-undefined.js';

export interface FetchAndIngestOptions extends Pick<RefresherOptions, 'store' | 'holder' | 'http' | 'logger'> {
  readonly ingester: Ingester;
  /** Breaks off what is being fetched. */
  readonly signal: AbortSignal;
}

/** What a run has brought. */
export interface IngestResult {
  readonly outcome: 'updated' | 'unchanged' | 'not-modified';
  readonly validators: FetchedPayload['validators'];
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
  readonly revision?: number;
  readonly gap?: string;
}

const NO_CHANGES: AppendResult = { revision: undefined, added: 0, corrected: 0, marked: 0 };

/** Fetches the newest publication; before it is taken in, what lies between it and what is known. */
export async function fetchAndIngest(
  source: RateSource,
  health: SourceHealth | undefined,
  now: Date,
  options: FetchAndIngestOptions,
): Promise<IngestResult> {
  const { store, http, signal } = options;
  const today = getLocalDate(source.schedule.timeZone, now);
  const known = await findLastCompleteDay(source, options);
  const context: FetchContext = { http, validators: health?.validators ?? {}, today, completeTo: known, signal };
  const latest = await source.fetchLatest(context);
  if (latest === 'not-modified') return { outcome: latest, validators: {}, ...omitUndefined(NO_CHANGES) };
  let total = NO_CHANGES;
  const take = async (quotes: readonly Quote[]): Promise<void> => {
    const taken = await options.ingester.ingest(source, quotes, { at: now.toISOString(), today });
    logSuspects(source.key, taken.newSuspects, options);
    total = addResults(total, taken);
  };
  const completeTo = (day: IsoDate): Promise<void> => store.recordCompleteTo(source.key, day);
  const { to: newest } = findDateRange(latest.quotes);
  const gap = latest.quotes.length > 0 ? findGap(source, known, latest) : undefined;
  const fault = gap ? await fillGap(source, gap, context, { ingest: take, recordCompleteTo: completeTo }) : undefined;
  await take(latest.quotes);
  if (fault === undefined && (known === undefined || newest > known)) await completeTo(newest);
  const outcome = total.revision === undefined ? 'unchanged' : 'updated';
  return { outcome, validators: latest.validators, ...omitUndefined(total), ...omitUndefined({ gap: fault }) };
}

function addResults(a: AppendResult, b: AppendResult): AppendResult {
  return {
    revision: b.revision ?? a.revision,
    added: a.added + b.added,
    corrected: a.corrected + b.corrected,
    marked: a.marked + b.marked,
  };
}

/** The day up to which nothing has to be fetched: of a stand-in, also what the one it stands in for has. */
async function findLastCompleteDay(
  { key, standsInFor }: RateSource,
  { store, holder }: FetchAndIngestOptions,
): Promise<IsoDate | undefined> {
  const own = await store.completeTo(key);
  const principal = standsInFor === undefined ? undefined : holder.current.lastObservation(standsInFor);
  return own === undefined || (principal !== undefined && principal > own) ? principal : own;
}

/** Doubts told in one line. */
const MAX_LOGGED_SUSPECTS = 10;

function logSuspects(source: string, doubted: readonly Quote[], { logger }: FetchAndIngestOptions): void {
  if (doubted.length === 0) return;
  const told = doubted
    .slice(0, MAX_LOGGED_SUSPECTS)
    .map((quote) => `${quote.source} ${quote.base}/${quote.quote} ${quote.value} of ${quote.date}: ${quote.suspect!}`);
  logger.warn(
    { source, doubts: doubted.length, told },
    'quotes doubted: kept, and used only where nothing else is known',
  );
}
