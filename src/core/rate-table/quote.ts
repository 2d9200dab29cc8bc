import type { DecimalString } from '../money/decimal.js';

declare const isoDateBrand: unique symbol;

/**
 * A day of the Gregorian calendar, `YYYY-MM-DD`; of a quote, in the source's own time zone. A string becomes one only
 * where it has been checked (`isIsoDate`, `parseIsoDate`) or made from a day number.
 */
export type IsoDate = string & { readonly [isoDateBrand]: true };

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
  /** Why the quote is doubted: it is kept and shown, and used only where nothing else is known. */
  readonly suspect?: string;
}

/**
 * A quote as the store knows it: `revision` is the number under which it was first known in this form. A quote that
 * comes to be doubted, or no longer is, is the same quote again under a higher revision.
 */
export interface StoredQuote extends Quote {
  readonly revision: number;
}
