import type { Decimal, DecimalString } from '../../../core/money/decimal.js';
import type { IsoDate, Quote } from '../../../core/rate-table/quote.js';

/** What a rule may look at beside the quote itself. */
export interface QuoteRuleContext {
  /** The day it is, by the clock of the run. */
  readonly today: IsoDate;
  /** The last day that a quote may bear. */
  readonly latestDay: IsoDate;
  /** The quote's value, read. */
  readonly value: Decimal;
  /** The quote of the same pair and source that came before, from the payload or from what was known. */
  readonly previous: (PreviousQuote & { readonly decimal: Decimal }) | undefined;
}

/** A quote to compare with. */
export interface PreviousQuote {
  readonly date: IsoDate;
  readonly value: DecimalString;
}

/** Looks at one quote; a sentence that names the fault with what was sent, or undefined. */
export type QuoteRule = (quote: Quote, context: QuoteRuleContext) => string | undefined;

/** "1 EUR = 1.0834 USD on 2024-02-23": how a fault names a quote. */
export function formatQuote({ base, quote, value, date }: Quote): string {
  return `1 ${base} = ${value} ${quote} on ${date}`;
}
