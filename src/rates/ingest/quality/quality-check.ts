import type { IsoDate } from '../../../core/rate-table/day.js';
import { Decimal } from '../../../core/money/decimal.js';
import type { TableSource } from '../../../core/rate-table/rate-table.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';
import type { PairObservations } from './pair-observations.js';

/** The result of checking one day of one pair at one source. */
export interface QualityCheck {
  readonly source: string;
  readonly date: IsoDate;
  /** The published quotes that were checked together. */
  readonly path: readonly PathQuote[];
  /** What is wrong, in a sentence; undefined when nothing is. */
  readonly fault?: string;
  /** Is this evidence for its quotes? Then a failing check is the fault of its other quotes. */
  readonly confirms: boolean;
}

/** A source and its observations of one pair. */
export interface SourceObservations {
  readonly source: TableSource;
  readonly observations: PairObservations;
}

/** A pair on which sources are compared, as crossed within each of them. */
export interface ComparedPair {
  readonly base: string;
  readonly quote: string;
  /** How far apart the sources may be, beyond what the market moved around the day. */
  readonly tolerance: Decimal;
  /** The same while the next day, which shows where the market was going, is not known. */
  readonly newestTolerance: Decimal;
  /** Agreement within this confirms a quote; undefined where it may be chance. */
  readonly confirms?: Decimal;
}

/** Two fixings of a managed currency differ by 0.02 % in the median; those of a floating one agree only by chance. */
export const CONFIRMING_TOLERANCE = new Decimal('0.001');
