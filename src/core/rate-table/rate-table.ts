import type { DecimalString } from '../money/decimal.js';
import type { QuoteIndexData } from './quote-index.js';
import type { Market } from './market.js';
import type { Period } from './period.js';
import type { Quote, RateKind, StoredQuote } from './quote.js';
import type { IsoDate } from './day.js';
import type { PathQuote, RateAnswer, RateFound, RateQuery } from './rate.js';

/** What a rate table needs to know of a source. */
export interface TableSource {
  readonly key: string;
  readonly kind: RateKind;
  /** Currency that every quote of the source has on one side: crosses go through it. */
  readonly pivot: string;
  /**
   * Key of the source whose figures this one relays. It is no independent evidence for them; of the two, the one with
   * the newer observation answers.
   */
  readonly relays?: string;
  /**
   * Days that a rate is carried, where it is fixed for a period that is longer than the usual limit. Such a rate is no
   * evidence of the market of a day.
   */
  readonly maxCarryDays?: number;
  /** Does the publisher have an observation for this day, as a rule? Without it, for every day. */
  readonly publishesOn?: (day: IsoDate) => boolean;
}

/** Immutable, in-memory index of quotes. Requests are answered from here, never from the database. */
export interface RateTable {
  /** Highest revision loaded; 0 when empty. */
  readonly revision: number;
  /** Finds the rate of a pair as of a date or of a period. Never throws for a missing rate. */
  rate(query: RateQuery): RateAnswer;
  /**
   * Like {@link rate} for every day from `from` to `to` on which the source observed both legs, oldest first;
   * suspect days are included and marked. With `group`, one rate a week, month, quarter or year.
   */
  series(query: SeriesQuery): Iterable<RateFound>;
  /** The days on which one source observed a pair, oldest first, suspects included: the input of the quality checks. */
  observations(query: ObservationQuery): Iterable<Observation>;
  /** The quotes of a source that are in force, pair by pair, oldest first. */
  quotes(query: QuotesQuery): Iterable<StoredQuote>;
  /** Newest observation date of a source, as known at `revision` (default: now); undefined when it has none. */
  lastObservation(source: string, revision?: number): IsoDate | undefined;
  /** Currencies for which any source has a quote. */
  currencies(): readonly string[];
  /** A new table with these quotes added; series that are not touched are shared. */
  with(quotes: Iterable<StoredQuote>): RateTable;
  /** As {@link with} for batches that are read one after another: one new table for all of them. */
  withBatches(batches: AsyncIterable<Iterable<StoredQuote>>): Promise<RateTable>;
  /** Everything that the table holds, as plain data that may be handed to another thread. */
  parts(): QuoteIndexData;
  /** The table as it will be once these are taken in under the next revision. */
  withNext(quotes: Iterable<Quote>): RateTable;
}

export interface SeriesQuery {
  readonly base: string;
  readonly quote: string;
  readonly from: string;
  readonly to: string;
  readonly source?: string;
  readonly sources?: readonly string[];
  readonly kind?: RateKind;
  readonly market?: Market;
  readonly revision?: number;
  /** One rate a period: its last observation that is not suspect, or with `average` the mean of its days. */
  readonly group?: Period;
  readonly average?: boolean;
}

export interface ObservationQuery {
  readonly source: string;
  readonly base: string;
  readonly quote: string;
  readonly from: string;
  readonly to: string;
}

/** One day of a pair at one source: 1 base = multiplier ÷ divisor quote. */
export interface Observation {
  readonly date: IsoDate;
  /** The same as a number of days, to count with. */
  readonly day: number;
  readonly multiplier: DecimalString;
  readonly divisor: DecimalString;
  readonly path: readonly PathQuote[];
}

export interface QuotesQuery {
  readonly source: string;
  readonly from?: string;
  readonly to?: string;
  readonly revision?: number;
  /** Only suspects. */
  readonly suspects?: boolean;
}
