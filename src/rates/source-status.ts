import { listMissingCurrencies, listNewSuspects, type SuspectQuote } from './newest-publication.js';
import { getCircuitState, type CircuitState } from './ingest/circuit-breaker.js';
import { countMissedUnlessRelayed, type PublishingSource } from '../core/calendars/missed-publications.js';
import type { RateKind } from '../core/rate-table/quote.js';
import type { IsoDate } from '../core/rate-table/day.js';
import type { RateTableHolder } from './ingest/rate-table-holder.js';
import type { RateSource } from './sources/source.js';
import type { StoreOutage } from './store-sync.js';
import type { QuoteStore, SourceHealth } from './store/quote-store.js';

/** A source as `GET /v1/sources` shows it; instants are RFC 3339 in UTC. */
export interface SourceStatus {
  readonly key: string;
  readonly name: string;
  readonly kind: RateKind;
  readonly pivot: string;
  readonly terms: RateSource['terms'];
  readonly coverage: RateSource['coverage'];
  readonly schedule: PublishingSource['schedule'];
  readonly lastAttempt: string | undefined;
  readonly lastSuccess: string | undefined;
  /** Why the last run failed; undefined when it succeeded. */
  readonly lastError: string | undefined;
  /** Runs that have failed since the last that did not; undefined when none has. */
  readonly failedRuns: number | undefined;
  /** `open`: not polled for some hours; `half-open`: the next run decides; undefined when closed. */
  readonly circuit: Exclude<CircuitState, 'closed'> | undefined;
  readonly nextRun: string | undefined;
  readonly lastObservation: IsoDate | undefined;
  /** Publications that are missing though their window has closed. */
  readonly publishesMissed: number;
  readonly stale: boolean;
  /** Suspect quotes of the last two weeks; undefined when there are none. */
  readonly suspects: SuspectQuote[] | undefined;
  /** Currencies that the newest publication lacks and those before had; undefined when there are none. */
  readonly missing: string[] | undefined;
  /** Since when the store cannot be reached: the other fields date from before. Undefined while it can. */
  readonly storeUnreachableSince: string | undefined;
}

interface SourceStatusOptions {
  readonly sources: readonly RateSource[];
  readonly store: QuoteStore;
  readonly holder: RateTableHolder;
  readonly clock: () => Date;
  /** Default: the store can be reached. */
  readonly outage?: () => StoreOutage | undefined;
  /** From the schedule; a process without one runs nothing. */
  readonly nextRun?: (key: string) => Date | undefined;
}

/** Creates a function that reads the status of every source, in configured order. */
export function createSourceStatusReader(options: SourceStatusOptions): () => Promise<readonly SourceStatus[]> {
  const { sources, store, holder, clock, outage, nextRun } = options;
  let health: ReadonlyMap<string, SourceHealth> = new Map();
  return async () => {
    try {
      health = await store.health();
    } catch (error) {
      // During an outage of the store the last known health is reported.
      if (!outage?.()) throw error;
    }
    const now = clock();
    return sources.map((source) => {
      const { key, name, kind, pivot, terms, coverage, schedule } = source;
      const own = health.get(key);
      const { lastAttempt, lastSuccess, lastError, failedRuns = 0 } = own ?? {};
      const circuit = getCircuitState(own, now);
      const missed = countMissedUnlessRelayed(source, sources, holder.current, now);
      return {
        key,
        name,
        kind,
        pivot,
        terms,
        coverage,
        schedule,
        lastAttempt,
        lastSuccess,
        lastError,
        failedRuns: failedRuns === 0 ? undefined : failedRuns,
        circuit: circuit === 'closed' ? undefined : circuit,
        nextRun: nextRun?.(key)?.toISOString(),
        lastObservation: holder.current.lastObservation(key),
        publishesMissed: missed,
        stale: missed > 0,
        suspects: noneIfEmpty(listNewSuspects(holder.current, key)),
        missing: noneIfEmpty(listMissingCurrencies(holder.current, key, pivot)),
        storeUnreachableSince: outage?.()?.since.toISOString(),
      };
    });
  };
}

function noneIfEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
