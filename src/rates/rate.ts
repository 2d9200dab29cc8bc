import type { DecimalString } from '../money/decimal.js';
import type { IsoDate, RateKind } from './quote.js';

/** One published quote on the way from one currency to another. */
export interface PathQuote {
  readonly base: string;
  readonly quote: string;
  /** As published, never inverted or rounded. */
  readonly value: DecimalString;
  readonly date: IsoDate;
  readonly source: string;
}

/** The rate that answered a question, and everything needed to check it by hand. */
export interface Rate {
  readonly base: string;
  readonly quote: string;
  /** 1 base = value quote, six significant figures, for showing only: compute from `path`. */
  readonly value: DecimalString;
  /** Observation date. */
  readonly date: IsoDate;
  readonly requestedDate: IsoDate;
  /** Days from the observation to the requested date; negative when the observation is later. */
  readonly ageDays: number;
  readonly source: string;
  readonly kind: RateKind;
  readonly path: readonly PathQuote[];
}

/** What is asked of a rate table. */
export interface RateQuery {
  readonly base: string;
  readonly quote: string;
  readonly date: IsoDate;
  /** Ask this source only; otherwise the configured order of sources. */
  readonly source?: string;
  /** No rate older than this many days is used. */
  readonly maxAgeDays?: number;
  /** Answer from the quotes known at this revision. */
  readonly revision?: number;
}

/** Why there is no rate, and what there is instead. */
export interface RateUnavailable {
  readonly available: false;
  readonly base: string;
  readonly quote: string;
  readonly requestedDate: IsoDate;
  /** A sentence that says what is missing and what is available. */
  readonly reason: string;
}

/**
 * A rate found. An amount in `base` becomes an amount in `quote` by one multiplication and one division:
 * `amount × multiplier ÷ divisor`, both products of published values.
 */
export interface RateFound {
  readonly available: true;
  readonly rate: Rate;
  readonly multiplier: DecimalString;
  readonly divisor: DecimalString;
}

export type RateAnswer = RateFound | RateUnavailable;
