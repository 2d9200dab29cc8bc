import { findCurrency } from '../../../core/money/currencies.js';
import { isMarket } from '../../../core/rate-table/market.js';
import { formatQuote, type QuoteRule } from './quote-rule.js';

/** Both codes are ISO 4217 currencies, in use or retired, or a market of one (CNH); a retired one after its last day is a doubt, not a fault. */
export const checkCurrencies: QuoteRule = (quote) => {
  const unknown = [quote.base, quote.quote].find((code) => !findCurrency(code) && !isMarket(code));
  return unknown === undefined ? undefined : `${formatQuote(quote)}: ${unknown} is not an ISO 4217 currency`;
};
