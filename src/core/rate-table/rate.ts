import type { DecimalString } from '../money/decimal.js';
import type { Market } from './market.js';
import type { Period, PeriodMethod } from './period.js';
import type { RateKind } from './quote.js';
import type { IsoDate } from './day.js';

/** One published quote of the path from one currency to another. */
export interface PathQuote {
  readonly base: string;
  readonly quote: string;
  /** As published, never inverted or rounded. */
  readonly value: DecimalString;
  readonly date: IsoDate;
  readonly source: string;
  /** Why the quote is suspect; absent for one that is not. */
  readonly suspect?: string;
  /** A suspect that is used all the same; absent for one that is used only when nothing else is known. */
  readonly provisional?: true;
}

/** A newer rate of a source that was not used for an answer, and why. */
export interface PassedOverRate {
  readonly source: string;
  readonly date: IsoDate;
  /** The currencies that the quote is of, as it was published. */
  readonly base: string;
  readonly quote: string;
  /** As published; absent where the source left the pair out of its publication. */
  readonly value?: DecimalString;
  readonly reason: string;
}

/** The rate that answered a question, and everything needed to check it by hand. */
export interface Rate {
  readonly base: string;
  readonly quote: string;
  /** 1 base = value quote, six significant figures, for showing only: compute from `path`. */
  readonly value: DecimalString;
  /** Observation date; of a period, that of its last observation. */
  readonly date: IsoDate;
  readonly requestedDate: IsoDate;
  /**
   * Days from the observation to the requested date; negative when the observation is later. Of a period: from its last
   * observation to its last day.
   */
  readonly ageDays: number;
  readonly source: string;
  readonly kind: RateKind;
  /** Empty for an average, which is made of too many quotes: `series` over the period has them. */
  readonly path: readonly PathQuote[];
  /** The market that was asked for: CNH for the renminbi outside the mainland. */
  readonly market?: Market;
  /** Why a quote of the path is suspect; absent unless nothing else was known, or nothing contradicts it. */
  readonly suspect?: string;
  /** What would have answered, and is suspect or missing in its publication; absent when nothing was passed over. */
  readonly passedOver?: readonly PassedOverRate[];
  /** Of a rate that the caller or the text gave: where it is from. */
  readonly note?: string;
  /** What the rate of a period was made from; absent for the rate of a day. */
  readonly period?: RatePeriod;
}

/** Was something passed over that is newer than the rate itself? */
export function wasOvertaken({ date, passedOver = [] }: Pick<Rate, 'date' | 'passedOver'>): boolean {
  return passedOver.some((each) => each.date > date);
}

/** How the rate of a period was found. */
export interface RatePeriod {
  readonly period: Period;
  /** `average`: mean of the daily rates; `closing`: the last of them. */
  readonly method: PeriodMethod;
  /** First and last calendar day. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days whose observation went in. */
  readonly observations: number;
  /** Days left out because their quote is suspect. */
  readonly leftOut: number;
  /** Is the period over, and was it observed all the way? */
  readonly complete: boolean;
}

/** A question to a rate table. */
export interface RateQuery {
  readonly base: string;
  readonly quote: string;
  /** YYYY-MM-DD; with `average` or `closing`, any day of the period. */
  readonly date: string;
  /** Ask this source only; otherwise the configured order of sources. */
  readonly source?: string;
  /** Ask these sources only, in this order. */
  readonly sources?: readonly string[];
  /** Ask sources of this kind only. */
  readonly kind?: RateKind;
  /** The renminbi as it is traded outside the mainland: only sources that quote it answer. */
  readonly market?: Market;
  /** No rate older than this many days is used. */
  readonly maxAgeDays?: number;
  /** Answer from the quotes known at this revision. */
  readonly revision?: number;
  /** The mean of the daily rates of the period in which the day lies (IAS 21.40: a flow). */
  readonly average?: Period;
  /** The last rate of the period in which the day lies (IAS 21.23: a balance). */
  readonly closing?: Period;
  /** With `average` or `closing`: also of a period that is not over or not observed all the way. */
  readonly partial?: boolean;
}

/** Why there is no rate, and what there is instead. */
export interface RateUnavailable {
  readonly available: false;
  readonly base: string;
  readonly quote: string;
  /** As it was asked for: not a calendar day, where `reason` says so. */
  readonly requestedDate: string;
  /** A sentence that says what is missing and what is available. */
  readonly reason: string;
}

/**
 * A rate found. An amount in `base` becomes an amount in `quote` by one multiplication and one division:
 * `amount × multiplier ÷ divisor`, both products of published values (or sums of such products, for an average).
 */
export interface RateFound {
  readonly available: true;
  readonly rate: Rate;
  readonly multiplier: DecimalString;
  readonly divisor: DecimalString;
}

export type RateAnswer = RateFound | RateUnavailable;
