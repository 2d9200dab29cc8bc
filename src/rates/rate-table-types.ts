import type { IsoDate, RateKind, StoredQuote } from './quote.js';
import type { RateAnswer, RateQuery } from './rate.js';

/** What a rate table needs to know of a source. */
export interface TableSource {
  readonly key: string;
  readonly kind: RateKind;
  /** Currency that every quote of the source has on one side: crosses go through it. */
  readonly pivot: string;
}

/** Immutable, in-memory index of quotes. Requests are answered from here, never from the database. */
export interface RateTable {
  /** Highest revision loaded; 0 when empty. */
  readonly revision: number;
  /** Finds the rate of a pair as of a date (design §4.5). Never throws for a missing rate. */
  rate(query: RateQuery): RateAnswer;
  /** Like {@link rate} for every day from `from` to `to` on which the source observed both legs, oldest first. */
  series(query: SeriesQuery): Iterable<RateAnswer & { readonly available: true }>;
  /** Newest observation date of a source, as known at `revision` (default: now); undefined when it has none. */
  lastObservation(source: string, revision?: number): IsoDate | undefined;
  /** Currencies for which any source has a quote. */
  currencies(): readonly string[];
  /** A new table with these quotes added; series that are not touched are shared. */
  with(quotes: Iterable<StoredQuote>): RateTable;
}

export interface SeriesQuery {
  readonly base: string;
  readonly quote: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly source?: string;
  readonly revision?: number;
}
