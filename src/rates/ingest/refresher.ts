import { countMissedUnlessRelayed } from '../../core/calendars/missed-publications.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { HttpClient } from '../sources/http-client.js';
import { getErrorMessage } from '../../support/error-message.js';
import type { RateSource } from '../sources/source.js';
import type { QuoteStore, SourceHealth } from '../store/quote-store.js';
import { NO_LOCKS, type SourceLocks } from '../store/source-locks.js';
import { getCircuitState } from './circuit-breaker.js';
import { fetchAndIngest } from './fetch-source.js';
import { createIngester } from './ingester.js';
import type { RateTableHolder } from './rate-table-holder.js';

interface RefresherOptions {
  readonly store: QuoteStore;
  readonly sources: readonly RateSource[];
  readonly holder: RateTableHolder;
  readonly http: HttpClient;
  readonly clock: () => Date;
  readonly logger: RefreshLogger;
  /** One lock a source, for processes that share the store. Default: there is one process. */
  readonly locks?: SourceLocks;
  /** Can the store be reached? An outage is logged once elsewhere, not by every run. Default: it can. */
  readonly isStoreReachable?: () => Promise<boolean>;
  /** Called once for every run, also when several callers wait for the same one. */
  readonly onRun?: ((outcome: RefreshOutcome) => void) | undefined;
}

/** The part of a logger that is used; pino's fits. */
export interface RefreshLogger {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** How one run of a source ended. */
export interface RefreshOutcome {
  readonly source: string;
  /**
   * `unchanged`: the publisher's document has nothing new; `not-modified`: it answered 304; `skipped`: it was not asked,
   * `reason` says why.
   */
  readonly outcome: 'updated' | 'unchanged' | 'not-modified' | 'failed' | 'skipped';
  /** When the run began: RFC 3339, UTC. */
  readonly at: string;
  readonly added: number;
  readonly corrected: number;
  /** Quotes that became suspect, or are no longer. */
  readonly marked: number;
  /** The last revision that the run made. */
  readonly revision?: number;
  /** Newest observation of the source now. */
  readonly lastObservation?: IsoDate;
  /** Why older days are still missing. */
  readonly gap?: string;
  /** Why the run failed; the rates from before stay in force. */
  readonly error?: string;
  /** Why the run was skipped. */
  readonly reason?: string;
}

/** Who wants a run. The schedule skips a failing source and a relay that is not needed; an operator's run is never skipped. */
export type RefreshTrigger = 'schedule' | 'operator';

/** Runs sources, one run a source at a time. */
export interface Refresher {
  /**
   * Runs a source once: fetch, validate, store, swap in a new rate table. A failed run changes nothing, is recorded in
   * the source's health and logs one line at WARN. A run in progress is joined, not doubled; one in another process is
   * waited for, and counts as done for the schedule.
   * @param unlessSince skips a scheduled run when any process has asked the source since then
   * @throws RangeError when there is no such source
   */
  refresh(key: string, trigger?: RefreshTrigger, unlessSince?: Date): Promise<RefreshOutcome>;
  /** Keys of the sources that have missed a publication. */
  listLateSources(): readonly string[];
  /** Aborts the fetches in progress and waits for the runs to end. */
  stop(): Promise<void>;
}

/** Creates the {@link Refresher}. */
export function createRefresher(options: RefresherOptions): Refresher {
  const { sources, holder, clock, onRun } = options;
  const running = new Map<string, Promise<RefreshOutcome>>();
  const stopping = new AbortController();
  const context: RunContext = { ...options, ingester: createIngester(options), stopping: stopping.signal };
  return {
    refresh(key, trigger = 'operator', unlessSince) {
      const source = sources.find((candidate) => candidate.key === key);
      if (!source) {
        const keys = sources.map((candidate) => candidate.key).join(', ');
        return Promise.reject(new RangeError(`there is no source ${JSON.stringify(key)}; the sources are ${keys}`));
      }
      const joined = running.get(key);
      if (joined) return joined;
      const start = async (): Promise<RefreshOutcome> => {
        const outcome = await runSource(source, { trigger, unlessSince }, context);
        onRun?.(outcome);
        return outcome;
      };
      // Whether a relay is needed is known when the run of the source that it relays has ended.
      const relayed = trigger === 'schedule' ? running.get(source.relays ?? '') : undefined;
      const run = (relayed ? relayed.then(start) : start()).finally(() => running.delete(key));
      running.set(key, run);
      return run;
    },
    listLateSources: () =>
      sources
        .filter((source) => countMissedUnlessRelayed(source, sources, holder.current, clock()) > 0)
        .map(({ key }) => key),
    async stop() {
      stopping.abort();
      await Promise.allSettled(running.values());
    },
  };
}

interface RunContext extends RefresherOptions {
  readonly ingester: ReturnType<typeof createIngester>;
  /** Aborted when the service ends. */
  readonly stopping: AbortSignal;
}

interface RunRequest {
  readonly trigger: RefreshTrigger;
  readonly unlessSince: Date | undefined;
}

const STOPPING_MESSAGE = 'the service is stopping';
const NO_COUNTS = { added: 0, corrected: 0, marked: 0 };

/** Takes the lock of the source, reads its health, and runs it when it is due. Never rejects. */
async function runSource(source: RateSource, request: RunRequest, context: RunContext): Promise<RefreshOutcome> {
  const { store, clock, locks = NO_LOCKS, stopping } = context;
  const readHealth = async (): Promise<SourceHealth | undefined> => (await store.health()).get(source.key);
  try {
    let wasAskedMeanwhile = false;
    let before: SourceHealth | undefined;
    const lock = await locks.acquire(source.key, stopping, async () => {
      before = await readHealth();
      wasAskedMeanwhile = true;
    });
    try {
      const health = await readHealth();
      wasAskedMeanwhile &&= health?.lastAttempt !== before?.lastAttempt;
      const reason =
        request.trigger === 'schedule'
          ? findSkipReason(source, health, wasAskedMeanwhile, request, context)
          : undefined;
      if (reason !== undefined)
        return { source: source.key, at: clock().toISOString(), outcome: 'skipped', ...NO_COUNTS, reason };
      return await runDueSource(source, health, lock.lost, context);
    } finally {
      await lock.release();
    }
  } catch (caught) {
    // Before the run: the store cannot be reached, or the service is stopping.
    return reportFailure(source, stopping.aborted ? STOPPING_MESSAGE : getErrorMessage(caught), clock(), context);
  }
}

/** Fetches, ingests, and records how it went. */
async function runDueSource(
  source: RateSource,
  health: SourceHealth | undefined,
  lost: AbortSignal,
  context: RunContext,
): Promise<RefreshOutcome> {
  const { store, clock, logger, stopping } = context;
  const now = clock();
  const run = { source: source.key, at: now.toISOString() };
  try {
    const signal = AbortSignal.any([stopping, lost]);
    const { validators, gap, ...counts } = await fetchAndIngest(source, health, now, { ...context, signal });
    // Without validators the next run is answered in full, and tries to fill the gap again.
    await store.recordAttempt({ ...run, ...(gap === undefined ? { validators } : { gap }) });
    const lastObservation = context.holder.current.lastObservation(source.key);
    const outcome = { ...run, ...counts, ...omitUndefined({ lastObservation, gap }) };
    if (gap === undefined) logger.info(outcome, 'rates refreshed');
    else logger.warn(outcome, 'rates refreshed, but older days are missing');
    return outcome;
  } catch (caught) {
    // Neither is a failure of the publisher.
    if (lost.aborted) return await reportFailure(source, getErrorMessage(lost.reason), now, context);
    if (stopping.aborted) return await reportFailure(source, STOPPING_MESSAGE, now, context);
    const error = getErrorMessage(caught);
    const notRecorded = await store.recordAttempt({ ...run, error }).then(() => undefined, getErrorMessage);
    return reportFailure(source, error, now, context, notRecorded);
  }
}

/** Logs a failed run, and describes it. */
async function reportFailure(
  source: RateSource,
  error: string,
  at: Date,
  { logger, stopping, isStoreReachable }: RunContext,
  notRecorded?: string,
): Promise<RefreshOutcome> {
  const run = { source: source.key, at: at.toISOString(), error };
  const outcome = { ...run, outcome: 'failed', ...NO_COUNTS } as const;
  if (stopping.aborted) return outcome;
  const fields = notRecorded === undefined ? run : { ...run, notRecorded };
  const message = 'rates not refreshed, the old ones stay';
  // An outage of the store fails every run; it has been logged once.
  if ((await isStoreReachable?.()) === false) logger.info(fields, message);
  else logger.warn(fields, message);
  return outcome;
}

/** Clocks of machines that share a store differ by less than this, ms; an attempt dated later than that is ignored. */
const MAX_CLOCK_SKEW_MS = 600_000;

/** Why a scheduled run is not needed; undefined when it is due. */
function findSkipReason(
  source: RateSource,
  health: SourceHealth | undefined,
  wasAskedMeanwhile: boolean,
  { unlessSince }: RunRequest,
  { sources, holder, clock }: RunContext,
): string | undefined {
  if (wasAskedMeanwhile) return 'another process has just asked it';
  const now = clock();
  if (health) {
    const lastAttempt = Date.parse(health.lastAttempt);
    if (unlessSince && lastAttempt >= unlessSince.getTime())
      if (lastAttempt <= now.getTime() + MAX_CLOCK_SKEW_MS) return `it was asked at ${health.lastAttempt}`;
    if (getCircuitState(health, now) === 'open')
      return `${health.failedRuns} runs have failed in a row; it is not polled for four hours`;
  }
  if (source.relays !== undefined && countMissedUnlessRelayed(source, sources, holder.current, now) === 0)
    return `it is used instead of ${source.relays}, which is up to date`;
  return undefined;
}
