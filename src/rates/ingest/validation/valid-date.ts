import { isIsoDate } from '../../../core/rate-table/day.js';
import { formatQuote, type QuoteRule } from './quote-rule.js';

/** The date is a calendar day and not in the future. */
export const checkDate: QuoteRule = (quote, { today, latestDay }) => {
  if (!isIsoDate(quote.date)) return `${JSON.stringify(quote.date)} is not a calendar day (YYYY-MM-DD)`;
  if (quote.date > latestDay) return `${formatQuote(quote)} is in the future: today is ${today}`;
  return undefined;
};
