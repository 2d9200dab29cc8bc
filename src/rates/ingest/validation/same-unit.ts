import { Decimal } from '../../../core/money/decimal.js';
import { isWithinFivePercent } from './is-near.js';
import { formatQuote, type QuoteRule } from './quote-rule.js';

const HUNDRED = new Decimal('100');

/** The unit has not changed: publishers switch between 1 and 100 yen, and no market moves by a factor of 100 in a day. */
export const checkSameUnit: QuoteRule = (quote, { value, previous }) => {
  if (!previous || previous.value === quote.value) return undefined;
  const before = previous.decimal;
  if (Math.abs(value.e - before.e) < 1) return undefined;
  if (!isWithinFivePercent(value, before.times(HUNDRED)) && !isWithinFivePercent(value.times(HUNDRED), before))
    return undefined;
  return `${formatQuote(quote)}, but 1 ${quote.base} = ${previous.value} ${quote.quote} on ${previous.date}: the unit changed by a factor of 100`;
};
