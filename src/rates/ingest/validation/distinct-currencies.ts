import { formatQuote, type QuoteRule } from './quote-rule.js';

/** A quote is between two currencies. */
export const checkDistinctCurrencies: QuoteRule = (quote) =>
  quote.base === quote.quote ? `${formatQuote(quote)}: both sides are ${quote.base}` : undefined;
