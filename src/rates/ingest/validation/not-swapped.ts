import { Decimal } from '../../../core/money/decimal.js';
import { isWithinFivePercent } from './is-near.js';
import { formatQuote, type QuoteRule } from './quote-rule.js';

const ONE = new Decimal('1');

/**
 * Base and quote are not swapped: the product with the rate before would be near 1 though the rate itself moved away
 * (frankfurter issue 297: a source that inverted its table showed only at weekends). For a rate near 1 nobody can tell.
 */
export const checkNotSwapped: QuoteRule = (quote, { value, previous }) => {
  if (!previous || previous.value === quote.value) return undefined;
  const before = previous.decimal;
  // 1.05 and its inverse lie one decimal exponent apart at most; most pairs are settled without a multiplication.
  if (Math.abs(value.e + before.e + 1) > 1) return undefined;
  if (isWithinFivePercent(value, before) || !isWithinFivePercent(value.times(before), ONE)) return undefined;
  return `${formatQuote(quote)}, but 1 ${quote.base} = ${previous.value} ${quote.quote} on ${previous.date}: base and quote look swapped`;
};
