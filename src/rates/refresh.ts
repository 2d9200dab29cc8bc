import { CALENDARS } from './calendars.js';
import { addDays, dayIn, daysBetween } from './day.js';
import type { IsoDate, Quote } from './quote.js';
import type { RateTableHolder } from './rate-table-holder.js';
import type { RateTable } from './rate-table-types.js';
import { validateQuotes } from './rules/index.js';
import type { PreviousQuote } from './rules/rule.js';
import type { HttpClient } from './sources/http-client.js';
import type { Fetched, FetchContext, RateSource } from './sources/source.js';
import type { AppendResult, QuoteStore } from './store/store.js';

/** Where refreshes tell how they ended; pino fits. */
export interface RefreshLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface RefresherOptions {
  readonly store: QuoteStore;
  readonly sources: readonly RateSource[];
  readonly holder: RateTableHolder;
  readonly http: HttpClient;
  readonly clock: () => Date;
  readonly logger: RefreshLogger;
}

/** How one run of a source ended. */
export interface RefreshOutcome {
  readonly source: string;
  /** `unchanged`: the publisher's document has nothing new; `not-modified`: it said so itself (304). */
  readonly outcome: 'updated' | 'unchanged' | 'not-modified' | 'failed';
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly added: number;
  readonly corrected: number;
  /** The last revision that the run made. */
  readonly revision?: number;
  /** Newest observation of the source now. */
  readonly lastObservation?: IsoDate;
  /** Why it failed; the rates are those from before. */
  readonly error?: string;
}

export interface Refresher {
  /**
   * Runs a source once: fetch, judge, store, swap a whole new rate table in. A run that fails changes nothing, is
   * written down in the store's health and logs one line at WARN. A run that is under way is joined, not doubled.
   * @throws RangeError when there is no such source
   */
  refresh(key: string): Promise<RefreshOutcome>;
  /** Breaks off what is being fetched and waits until nothing is running. */
  stop(): Promise<void>;
}

/** Makes the {@link Refresher}. */
export function createRefresher(options: RefresherOptions): Refresher {
  const running = new Map<string, Promise<RefreshOutcome>>();
  const stopping = new AbortController();
  return {
    refresh(key) {
      const source = options.sources.find((candidate) => candidate.key === key);
      if (!source) {
        const keys = options.sources.map((candidate) => candidate.key).join(', ');
        return Promise.reject(new RangeError(`there is no source ${JSON.stringify(key)}; the sources are ${keys}`));
      }
      const joined = running.get(key);
      if (joined) return joined;
      const run = runOnce(source, options, stopping.signal).finally(() => running.delete(key));
      running.set(key, run);
      return run;
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(running.values());
    },
  };
}

async function runOnce(source: RateSource, options: RefresherOptions, signal: AbortSignal): Promise<RefreshOutcome> {
  const { store, holder, clock, http, logger } = options;
  const now = clock();
  const run = { source: source.key, at: now.toISOString() };
  try {
    const validators = (await store.health()).get(source.key)?.validators ?? {};
    const fetched = await fetchPayloads(source, holder.current, { http, validators, signal });
    const table = holder.current;
    const today = dayIn(source.schedule.timeZone, now);
    judge(source, fetched, table, today);
    let total: AppendResult = { revision: undefined, added: 0, corrected: 0 };
    for (const { quotes } of fetched) total = sum(total, await store.append(source.key, quotes, { at: run.at }));
    if (total.revision !== undefined) await holder.catchUp(store);
    await store.recordAttempt({
      ...run,
      validators: Object.assign({}, ...fetched.map((part) => part.validators)) as Fetched['validators'],
    });
    const outcome = outcomeOf(fetched, total);
    const { added, corrected, revision } = total;
    const lastObservation = holder.current.lastObservation(source.key);
    const facts = {
      ...run,
      outcome,
      added,
      corrected,
      ...(revision === undefined ? {} : { revision }),
      ...(lastObservation === undefined ? {} : { lastObservation }),
    };
    logger.info(facts, 'rates refreshed');
    return facts;
  } catch (caught) {
    // Broken off by our own end: not the publisher's failure.
    if (signal.aborted) return { ...run, outcome: 'failed', added: 0, corrected: 0, error: 'the service is stopping' };
    const error = messageOf(caught);
    const notRecorded = await store.recordAttempt({ ...run, error }).then(() => undefined, messageOf);
    logger.warn(
      { ...run, error, ...(notRecorded === undefined ? {} : { notRecorded }) },
      'rates not refreshed, the old ones stay',
    );
    return { ...run, outcome: 'failed', added: 0, corrected: 0, error };
  }
}

/**
 * The newest publication; before it the history, when a publication lies between it and what is known. None when the
 * publisher says that nothing changed.
 */
async function fetchPayloads(source: RateSource, table: RateTable, context: FetchContext): Promise<readonly Fetched[]> {
  const latest = await source.fetchLatest(context);
  if (latest === 'not-modified') return [];
  const newest = latest.quotes.reduce((day, { date }) => (date > day ? date : day), '');
  if (!source.backfill || !leavesGap(source, table.lastObservation(source.key), newest)) return [latest];
  return [await source.backfill(context), latest];
}

function leavesGap(source: RateSource, known: IsoDate | undefined, newest: IsoDate): boolean {
  if (known === undefined) return true;
  for (let day = addDays(known, 1); day < newest; day = addDays(day, 1))
    if (CALENDARS[source.cadence](day)) return true;
  return false;
}

/** Each payload is compared with the one before it in the same run, then with what was known. */
function judge(source: RateSource, fetched: readonly Fetched[], table: RateTable, today: IsoDate): void {
  const inThisRun = new Map<string, Quote>();
  for (const { quotes } of fetched) {
    validateQuotes(quotes, {
      today,
      previous: (base, quote, date) => {
        const before = inThisRun.get(`${base}/${quote}`) ?? publishedBefore(table, source.key, base, quote, date);
        return before && daysBetween(before.date, date) <= source.comparableDays ? before : undefined;
      },
    });
    for (const quote of quotes) inThisRun.set(`${quote.base}/${quote.quote}`, quote);
  }
}

function publishedBefore(
  table: RateTable,
  source: string,
  base: string,
  quote: string,
  date: IsoDate,
): PreviousQuote | undefined {
  const answer = table.rate({ base, quote, date, source });
  const [only, ...others] = answer.available ? answer.rate.path : [];
  return others.length === 0 && only?.base === base && only.source === source ? only : undefined;
}

function outcomeOf(fetched: readonly Fetched[], total: AppendResult): 'updated' | 'unchanged' | 'not-modified' {
  if (fetched.length === 0) return 'not-modified';
  return total.revision === undefined ? 'unchanged' : 'updated';
}

function sum(a: AppendResult, b: AppendResult): AppendResult {
  return { revision: b.revision ?? a.revision, added: a.added + b.added, corrected: a.corrected + b.corrected };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
