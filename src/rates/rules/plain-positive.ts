import { isDecimalString, parseDecimal } from '../../money/decimal.js';
import { printQuote, type QuoteRule } from './rule.js';

/** A rate is a plain decimal above zero: "N/A", "1e-7", "-1.08" and "0.000" are not. */
export const plainPositive: QuoteRule = (quote) => {
  if (!isDecimalString(quote.value))
    return `${JSON.stringify(quote.value)} for ${quote.base}/${quote.quote} on ${quote.date} is not a plain decimal`;
  return parseDecimal(quote.value).gt('0') ? undefined : `${printQuote(quote)}: a rate is above zero`;
};
