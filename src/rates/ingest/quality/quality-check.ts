import type { IsoDate } from '../../../core/rate-table/quote.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';

/** What looking at one day of one pair at one source has shown. */
export interface QualityCheck {
  readonly source: string;
  readonly date: IsoDate;
  /** The published quotes that were looked at together. */
  readonly path: readonly PathQuote[];
  /** What is wrong, in a sentence; undefined when nothing is. */
  readonly fault?: string;
  /** Does it speak for its quotes, so that another check that fails must be the fault of others? */
  readonly confirms: boolean;
}

/** The days that are judged; those around them are only looked at. */
export interface CheckedRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}
