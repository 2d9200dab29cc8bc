import { readCurrencyName } from '../../core/money/currency-names.js';
import type { CurrencyCode } from '../../core/money/currencies.js';
import {
  isDecimalString,
  isZero,
  parseDecimal,
  toDecimalString,
  type DecimalString,
} from '../../core/money/decimal.js';
import type { OwnRate } from '../../core/rate-table/own-rate.js';
import { quoteInput } from '../../support/suggest.js';
import { createFieldProblem } from './field-problem.js';
import { toCode, type CurrencyName } from './market.js';

/**
 * A rate as a caller writes it for a pair: "7.2993", or with the pair in either direction, "USD/CNY 7.2993".
 * @throws ProblemError 422 for one that is no rate, or is of another pair
 */
export function readOwnRate(sent: string, base: CurrencyCode, quote: CurrencyCode): OwnRate {
  const [first = '', second, ...more] = sent.trim().split(/[\s=:]+/);
  const value = second ?? first;
  if (more.length > 0 || !isRate(value))
    throw createFieldProblem(
      'invalid-request',
      'rate',
      `${quoteInput(sent)} is no rate; write "7.2993" for how much of ${quote} one ${base} is, or "USD/CNY 7.2993" for the yuan of a dollar.`,
    );
  if (second === undefined) return { base, quote, value, source: 'request' };
  const [left = '', right = '', ...others] = first.split('/');
  const pair = [left, right].map((name) => readCurrencyName(name));
  const isOfPair = others.length === 0 && pair.includes(base) && pair.includes(quote) && base !== quote;
  if (!isOfPair)
    throw createFieldProblem(
      'invalid-request',
      'rate',
      `${quoteInput(first)} is another pair than ${base} and ${quote}.`,
    );
  return pair[0] === base
    ? { base, quote, value, source: 'request' }
    : { base: quote, quote: base, value, source: 'request' };
}

/** Rates as a request lists them. */
interface SentRate {
  readonly base: CurrencyName;
  readonly quote: CurrencyName;
  readonly value: string;
  readonly note?: string | undefined;
}

/**
 * The caller's own rates of a request.
 * @throws ProblemError 422 for a rate of a currency against itself
 */
export function toOwnRates(sent: readonly SentRate[] = []): readonly OwnRate[] {
  return sent.map(({ base, quote, value, note }) => {
    const pair = { base: toCode(base), quote: toCode(quote) };
    if (pair.base === pair.quote)
      throw createFieldProblem('invalid-request', 'rates', `${base} and ${quote} are one currency.`);
    return { ...pair, value: toDecimalString(value), source: 'request', ...(note === undefined ? {} : { note }) };
  });
}

/** A plain decimal above zero, of no more digits than any rate has. */
export function isRate(text: string): text is DecimalString {
  return (
    text.length <= MAX_RATE_LENGTH && isDecimalString(text) && !text.startsWith('-') && !isZero(parseDecimal(text))
  );
}

const MAX_RATE_LENGTH = 40;
