import { printQuote, type QuoteRule } from './quote-rule.js';

/** A quote is between two currencies. */
export const twoSides: QuoteRule = (quote) =>
  quote.base === quote.quote ? `${printQuote(quote)}: both sides are ${quote.base}` : undefined;
