import { circuitOf } from './circuit.js';
import { dayIn } from './day.js';
import { fillGap, gapOf } from './fill-gap.js';
import { createIntake, type Intake } from './intake.js';
import { missedBy } from './lateness.js';
import type { IsoDate, Quote } from './quote.js';
import type { RateTableHolder } from './rate-table-holder.js';
import type { HttpClient } from './sources/http-client.js';
import { messageOf } from './sources/retry.js';
import type { Fetched, FetchContext, RateSource } from './sources/source.js';
import { dateRange } from './store/changes.js';
import type { AppendResult, QuoteStore, SourceHealth } from './store/store.js';
import { defined } from '../support/defined.js';

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
  /**
   * `unchanged`: the publisher's document has nothing new; `not-modified`: it said so itself (304); `skipped`: it was
   * not asked, `reason` says why.
   */
  readonly outcome: 'updated' | 'unchanged' | 'not-modified' | 'failed' | 'skipped';
  /** RFC 3339, UTC. */
  readonly at: string;
  readonly added: number;
  readonly corrected: number;
  /** Quotes that came to be doubted, or are no longer. */
  readonly marked: number;
  /** The last revision that the run made. */
  readonly revision?: number;
  /** Newest observation of the source now. */
  readonly lastObservation?: IsoDate;
  /** Why older days are still missing. */
  readonly gap?: string;
  /** Why it failed; the rates are those from before. */
  readonly error?: string;
  /** Why it was skipped. */
  readonly reason?: string;
}

/** Who wants a run: the schedule leaves a failing source and a stand-in that is not needed alone, an operator does not. */
export type RunBy = 'schedule' | 'operator';

export interface Refresher {
  /**
   * Runs a source once: fetch, judge, store, swap a whole new rate table in. A run that fails changes nothing, is
   * written down in the store's health and logs one line at WARN. A run that is under way is joined, not doubled.
   * @throws RangeError when there is no such source
   */
  refresh(key: string, by?: RunBy): Promise<RefreshOutcome>;
  /** Keys of the sources that have missed a publication. */
  late(): readonly string[];
  /** Breaks off what is being fetched and waits until nothing is running. */
  stop(): Promise<void>;
}

/** Makes the {@link Refresher}. */
export function createRefresher(options: RefresherOptions): Refresher {
  const { sources, holder, clock } = options;
  const running = new Map<string, Promise<RefreshOutcome>>();
  const stopping = new AbortController();
  const intake = createIntake(options);
  return {
    refresh(key, by = 'operator') {
      const source = sources.find((candidate) => candidate.key === key);
      if (!source) {
        const keys = sources.map((candidate) => candidate.key).join(', ');
        return Promise.reject(new RangeError(`there is no source ${JSON.stringify(key)}; the sources are ${keys}`));
      }
      const joined = running.get(key);
      if (joined) return joined;
      const start = (): Promise<RefreshOutcome> => runOnce(source, by, { ...options, intake, signal: stopping.signal });
      // Whether a stand-in is needed is known when the run of the one it stands in for has ended.
      const principal = by === 'schedule' ? running.get(source.standsInFor ?? '') : undefined;
      const run = (principal ? principal.then(start) : start()).finally(() => running.delete(key));
      running.set(key, run);
      return run;
    },
    late: () =>
      sources.filter((source) => missedBy(source, sources, holder.current, clock()) > 0).map(({ key }) => key),
    async stop() {
      stopping.abort();
      await Promise.allSettled(running.values());
    },
  };
}

interface Run extends RefresherOptions {
  readonly intake: Intake;
  readonly signal: AbortSignal;
}

const NOTHING = { added: 0, corrected: 0, marked: 0 };

async function runOnce(source: RateSource, by: RunBy, run: Run): Promise<RefreshOutcome> {
  const { store, clock, logger, signal } = run;
  const now = clock();
  const facts = { source: source.key, at: now.toISOString() };
  try {
    const health = (await store.health()).get(source.key);
    const reason = by === 'schedule' ? reasonToSkip(source, health, now, run) : undefined;
    if (reason !== undefined) return { ...facts, outcome: 'skipped', ...NOTHING, reason };
    const brought = await bring(source, health, now, run);
    const { validators, gap, ...counts } = brought;
    await store.recordAttempt({
      ...facts,
      // Without validators the next run is answered in full, and tries to fill the gap again.
      ...(gap === undefined ? { validators } : { gap }),
    });
    const lastObservation = run.holder.current.lastObservation(source.key);
    const outcome = {
      ...facts,
      ...counts,
      ...(lastObservation === undefined ? {} : { lastObservation }),
      ...(gap === undefined ? {} : { gap }),
    };
    if (gap === undefined) logger.info(outcome, 'rates refreshed');
    else logger.warn(outcome, 'rates refreshed, but older days are missing');
    return outcome;
  } catch (caught) {
    // Broken off by our own end: not the publisher's failure.
    if (signal.aborted) return { ...facts, outcome: 'failed', ...NOTHING, error: 'the service is stopping' };
    const error = messageOf(caught);
    const notRecorded = await store.recordAttempt({ ...facts, error }).then(() => undefined, messageOf);
    logger.warn(
      { ...facts, error, ...(notRecorded === undefined ? {} : { notRecorded }) },
      'rates not refreshed, the old ones stay',
    );
    return { ...facts, outcome: 'failed', ...NOTHING, error };
  }
}

function reasonToSkip(
  source: RateSource,
  health: SourceHealth | undefined,
  now: Date,
  { sources, holder }: Run,
): string | undefined {
  if (circuitOf(health, now) === 'open')
    return `${health!.failedRuns} runs have failed in a row; it is left alone for some hours`;
  if (source.standsInFor !== undefined && missedBy(source, sources, holder.current, now) === 0)
    return `it stands in for ${source.standsInFor}, which is up to date`;
  return undefined;
}

interface Brought {
  readonly outcome: 'updated' | 'unchanged' | 'not-modified';
  readonly validators: Fetched['validators'];
  readonly added: number;
  readonly corrected: number;
  readonly marked: number;
  readonly revision?: number;
  readonly gap?: string;
}

/** Fetches the newest publication; before it is taken in, what lies between it and what is known. */
async function bring(source: RateSource, health: SourceHealth | undefined, now: Date, run: Run): Promise<Brought> {
  const { store, http, signal } = run;
  const today = dayIn(source.schedule.timeZone, now);
  const known = await knownTo(source, run);
  const context: FetchContext = { http, validators: health?.validators ?? {}, today, known, signal };
  const latest = await source.fetchLatest(context);
  if (latest === 'not-modified') return { outcome: latest, validators: {}, ...NOTHING };
  let total: AppendResult = { revision: undefined, ...NOTHING };
  const take = async (quotes: readonly Quote[]): Promise<void> => {
    const taken = await run.intake.take(source, quotes, { at: now.toISOString(), today });
    tellDoubts(source.key, taken.doubted, run);
    total = sum(total, taken);
  };
  const completeTo = (day: IsoDate): Promise<void> => store.recordCompleteTo(source.key, day);
  const { to: newest } = dateRange(latest.quotes);
  const gap = latest.quotes.length > 0 ? gapOf(source, known, latest) : undefined;
  const fault = gap ? await fillGap(source, gap, context, { take, completeTo }) : undefined;
  await take(latest.quotes);
  if (fault === undefined && (known === undefined || newest > known)) await completeTo(newest);
  const outcome = total.revision === undefined ? 'unchanged' : 'updated';
  return { outcome, validators: latest.validators, ...defined(total), ...defined({ gap: fault }) };
}

function sum(a: AppendResult, b: AppendResult): AppendResult {
  return {
    revision: b.revision ?? a.revision,
    added: a.added + b.added,
    corrected: a.corrected + b.corrected,
    marked: a.marked + b.marked,
  };
}

/** The day up to which nothing has to be fetched: of a stand-in, also what the one it stands in for has. */
async function knownTo({ key, standsInFor }: RateSource, { store, holder }: Run): Promise<IsoDate | undefined> {
  const own = await store.completeTo(key);
  const principal = standsInFor === undefined ? undefined : holder.current.lastObservation(standsInFor);
  return own === undefined || (principal !== undefined && principal > own) ? principal : own;
}

/** Doubts told in one line. */
const MOST_DOUBTS_TOLD = 10;

function tellDoubts(source: string, doubted: readonly Quote[], { logger }: Run): void {
  if (doubted.length === 0) return;
  const told = doubted
    .slice(0, MOST_DOUBTS_TOLD)
    .map((quote) => `${quote.source} ${quote.base}/${quote.quote} ${quote.value} of ${quote.date}: ${quote.suspect!}`);
  logger.warn(
    { source, doubts: doubted.length, told },
    'quotes doubted: kept, and used only where nothing else is known',
  );
}
