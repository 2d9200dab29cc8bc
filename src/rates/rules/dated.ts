import { addDays, isIsoDate } from '../day.js';
import { printQuote, type QuoteRule } from './rule.js';

/** Days that a date may lie ahead: Kiritimati is 14 hours ahead of UTC, and some sources print the value date. */
const DAYS_AHEAD = 2;

/** The date is a calendar day and not in the future. */
export const dated: QuoteRule = (quote, { today }) => {
  if (!isIsoDate(quote.date)) return `${JSON.stringify(quote.date)} is not a calendar day (YYYY-MM-DD)`;
  if (quote.date > addDays(today, DAYS_AHEAD)) return `${printQuote(quote)} is in the future: today is ${today}`;
  return undefined;
};
