import type { IsoDate } from '../../core/rate-table/quote.js';
import type { RateTableHolder } from './rate-table-holder.js';
import type { HttpClient } from '../sources/http-client.js';
import type { RateSource } from '../sources/source.js';
import type { QuoteStore } from '../store/quote-store.js';
import type { SourceLocks } from '../store/source-locks.js';

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
  /** How processes that share the store take turns; without it there is one process. */
  readonly locks?: SourceLocks;
  /** Can the store be reached? If not, that was told already. Default: it can. */
  readonly isStoreReachable?: () => Promise<boolean>;
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
export type RefreshTrigger = 'schedule' | 'operator';

export interface Refresher {
  /**
   * Runs a source once: fetch, judge, store, swap a whole new rate table in. A run that fails changes nothing, is
   * written down in the store's health and logs one line at WARN. A run that is under way is joined, not doubled; one
   * that is under way in another process is waited for, and stands for one that the schedule wants here.
   * @param unlessSince the schedule's run is skipped when the source has been asked since then, by any process
   * @throws RangeError when there is no such source
   */
  refresh(key: string, by?: RefreshTrigger, unlessSince?: Date): Promise<RefreshOutcome>;
  /** Keys of the sources that have missed a publication. */
  listLateSources(): readonly string[];
  /** Breaks off what is being fetched and waits until nothing is running. */
  stop(): Promise<void>;
}
