import { findCurrency, isCurrencyAlive } from '../../money/currencies.js';
import { printQuote, type QuoteRule } from './rule.js';

/** Both currencies exist on the day: a quote of a currency after its last day is a leftover of the publisher. */
export const livingCurrencies: QuoteRule = (quote) => {
  for (const code of [quote.base, quote.quote]) {
    if (isCurrencyAlive(code, quote.date)) continue;
    const currency = findCurrency(code);
    if (!currency) return `${printQuote(quote)}: ${code} is not an ISO 4217 currency`;
    return `${printQuote(quote)}: ${code} ended on ${currency.endDate ?? 'an unknown day'}`;
  }
  return undefined;
};
