import { Decimal } from '../../../core/money/decimal.js';
import { formatQuote, type QuoteRule } from './quote-rule.js';

/**
 * No currency moves by a factor of 50 between two quotes: the largest true change in the currency-api's tables of
 * 2024 to 2026 is 24 (IRR on 2026-01-10, from the official to the market rate), the smallest false one 118. On
 * 2025-11-01 its MNT was a token of that name: 0.69 instead of 3594.
 */
const MAX_MOVE_FACTOR = new Decimal('50');

/** The rate is of the order of the one before: a code that means another thing, a redenomination, a slipped point. */
export const checkMove: QuoteRule = (quote, { value, previous }) => {
  if (!previous || previous.value === quote.value) return undefined;
  const before = previous.decimal;
  // Below a factor of ten nothing needs to be multiplied.
  if (Math.abs(value.e - before.e) <= 1) return undefined;
  if (value.lte(before.times(MAX_MOVE_FACTOR)) && before.lte(value.times(MAX_MOVE_FACTOR))) return undefined;
  return `${formatQuote(quote)}, but 1 ${quote.base} = ${previous.value} ${quote.quote} on ${previous.date}: no rate moves by a factor of over ${MAX_MOVE_FACTOR.toFixed()}`;
};
