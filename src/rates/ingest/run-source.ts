import { fetchAndIngest, type FetchAndIngestOptions } from './fetch-source.js';
import { getCircuitState } from './circuit-breaker.js';
import { countMissedUnlessRelayed } from '../../core/calendars/missed-publications.js';
import type { RefreshOutcome, RefresherOptions, RefreshTrigger } from './refresher-types.js';
import { getErrorMessage } from '../sources/retry.js';
import type { RateSource } from '../sources/source.js';
import type { SourceHealth } from '../store/quote-store.js';
import { NO_LOCKS } from '../store/source-locks.js';

/** Who wants a run, and what makes it needless. */
export interface SourceRunRequest {
  readonly trigger: RefreshTrigger;
  /** A run that the schedule wants is needless when the source has been asked since. */
  readonly unlessSince: Date | undefined;
}

export interface RunSourceOptions extends RefresherOptions, Pick<FetchAndIngestOptions, 'ingester'> {
  /** Aborted when the service ends. */
  readonly stopping: AbortSignal;
}

const STOPPING_MESSAGE = 'the service is stopping';
const NO_COUNTS = { added: 0, corrected: 0, marked: 0 };

/** Runs a source when no other process does; never rejects. */
export async function runSource(
  source: RateSource,
  wanted: SourceRunRequest,
  options: RunSourceOptions,
): Promise<RefreshOutcome> {
  const { store, clock, locks: turns = NO_LOCKS, stopping } = options;
  try {
    const health = (await store.health()).get(source.key);
    const needless = findSkipReason(source, health, wanted, options);
    if (needless !== undefined) return createSkippedOutcome(source, needless, clock());
    const turn = await turns.acquire(source.key, stopping);
    try {
      // Another process may have had its turn since then.
      const since = (await store.health()).get(source.key);
      const done =
        wanted.trigger === 'schedule' && since?.lastAttempt !== health?.lastAttempt
          ? 'another process has just asked it'
          : findSkipReason(source, since, wanted, options);
      return done === undefined
        ? await runLocked(source, since, turn.lost, options)
        : createSkippedOutcome(source, done, clock());
    } finally {
      await turn.release();
    }
  } catch (caught) {
    // Before the run: the store is away, or the service is stopping.
    return reportFailure(source, stopping.aborted ? STOPPING_MESSAGE : getErrorMessage(caught), clock(), options);
  }
}

async function runLocked(
  source: RateSource,
  health: SourceHealth | undefined,
  lost: AbortSignal,
  options: RunSourceOptions,
): Promise<RefreshOutcome> {
  const { store, clock, logger, stopping } = options;
  const now = clock();
  const facts = { source: source.key, at: now.toISOString() };
  try {
    const signal = AbortSignal.any([stopping, lost]);
    const { validators, gap, ...counts } = await fetchAndIngest(source, health, now, { ...options, signal });
    await store.recordAttempt({
      ...facts,
      // Without validators the next run is answered in full, and tries to fill the gap again.
      ...(gap === undefined ? { validators } : { gap }),
    });
    const lastObservation = options.holder.current.lastObservation(source.key);
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
    // Not the publisher's failure.
    if (lost.aborted) return await reportFailure(source, getErrorMessage(lost.reason), now, options);
    if (stopping.aborted) return await reportFailure(source, STOPPING_MESSAGE, now, options);
    const error = getErrorMessage(caught);
    const notRecorded = await store.recordAttempt({ ...facts, error }).then(() => undefined, getErrorMessage);
    return reportFailure(source, error, now, options, notRecorded);
  }
}

/** A failed run, in the log too. */
async function reportFailure(
  source: RateSource,
  error: string,
  at: Date,
  { logger, stopping, isStoreReachable }: RunSourceOptions,
  notRecorded?: string,
): Promise<RefreshOutcome> {
  const facts = { source: source.key, at: at.toISOString(), error };
  const outcome = { ...facts, outcome: 'failed', ...NO_COUNTS } as const;
  if (stopping.aborted) return outcome;
  const fields = notRecorded === undefined ? facts : { ...facts, notRecorded };
  const message = 'rates not refreshed, the old ones stay';
  // A store that is away fails every run: that was told once.
  if ((await isStoreReachable?.()) === false) logger.info(fields, message);
  else logger.warn(fields, message);
  return outcome;
}

function createSkippedOutcome({ key }: RateSource, reason: string, at: Date): RefreshOutcome {
  return { source: key, at: at.toISOString(), outcome: 'skipped', ...NO_COUNTS, reason };
}

/** Why a run that the schedule wants is needless; an operator's never is. */
function findSkipReason(
  source: RateSource,
  health: SourceHealth | undefined,
  { trigger: by, unlessSince }: SourceRunRequest,
  { sources, holder, clock }: RunSourceOptions,
): string | undefined {
  if (by !== 'schedule') return undefined;
  const now = clock();
  if (unlessSince && isBetween(health?.lastAttempt, unlessSince, now)) return `it was asked at ${health!.lastAttempt}`;
  if (getCircuitState(health, now) === 'open')
    return `${health!.failedRuns} runs have failed in a row; it is left alone for some hours`;
  if (source.standsInFor !== undefined && countMissedUnlessRelayed(source, sources, holder.current, now) === 0)
    return `it stands in for ${source.standsInFor}, which is up to date`;
  return undefined;
}

/** A run noted by a clock that was wrong, and is later than now, was not since then. */
function isBetween(instant: string | undefined, from: Date, to: Date): boolean {
  if (instant === undefined) return false;
  const time = Date.parse(instant);
  return time >= from.getTime() && time <= to.getTime();
}
