import type { IsoDate } from './day.js';
import type { DecimalString } from '../money/decimal.js';

/** What sort of rate a source publishes. Kinds are never blended. */
export const RATE_KINDS = ['reference', 'official_fixing', 'noon_buying', 'market'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** One published rate: 1 `base` = `value` `quote` on `date`, digits as the source printed them. */
export interface Quote {
  readonly source: string;
  readonly date: IsoDate;
  readonly base: string;
  readonly quote: string;
  readonly value: DecimalString;
  /** Units of `base` that the source quotes for, when not 1 ("100" for 100 JPY); `value` is already for 1. */
  readonly unit?: DecimalString;
  /** Why the quote is suspect: it is kept and shown, and unless it is `provisional`, used only when nothing else is known. */
  readonly suspect?: string;
  /**
   * A suspect that is used all the same, and marked: nothing contradicts it, but nobody confirms it either. The word is
   * that of statistics offices for a value that may still be revised.
   */
  readonly provisional?: true;
}

/**
 * A quote as the store knows it: `revision` is the number under which it was first known in this form. A quote that
 * becomes suspect, or is cleared, is stored again under a higher revision.
 */
export interface StoredQuote extends Quote {
  readonly revision: number;
}
