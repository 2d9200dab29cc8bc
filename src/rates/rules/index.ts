import { isDecimalString, parseDecimal } from '../../money/decimal.js';
import type { IsoDate, Quote } from '../quote.js';
import { dated } from './dated.js';
import { livingCurrencies } from './living-currencies.js';
import { notSwapped } from './not-swapped.js';
import { plainPositive } from './plain-positive.js';
import { plausibleMove } from './plausible-move.js';
import { printQuote, type PreviousQuote, type QuoteRule } from './rule.js';
import { sameUnit } from './same-unit.js';
import { twoSides } from './two-sides.js';

/** In this order: a later rule may rely on the earlier ones. */
const RULES: readonly QuoteRule[] = [
  plainPositive,
  dated,
  livingCurrencies,
  twoSides,
  notSwapped,
  sameUnit,
  plausibleMove,
];

/** A payload that is not to be believed. Nothing of it may be stored: one fault makes the whole suspect. */
export class PayloadFault extends Error {
  override readonly name = 'PayloadFault';
}

/** What a payload is judged by. */
export interface PayloadContext {
  readonly today: IsoDate;
  /** The last quote known of this pair, as published in this direction, on or before a day. */
  readonly previous: (base: string, quote: string, date: IsoDate) => PreviousQuote | undefined;
}

/**
 * Applies every rule to every quote, each pair in order of date so that a history is also compared with itself.
 * @throws PayloadFault with the first fault, naming the pair and the values
 */
export function validateQuotes(quotes: readonly Quote[], { today, previous }: PayloadContext): void {
  if (quotes.length === 0) throw new PayloadFault('the payload has no quotes');
  const last = new Map<string, Quote>();
  for (const quote of inOrderOfDate(quotes)) {
    const pair = `${quote.base}/${quote.quote}`;
    const before = last.get(pair);
    if (before?.date === quote.date) {
      if (isDecimalString(quote.value) && parseDecimal(before.value).eq(parseDecimal(quote.value))) continue;
      throw new PayloadFault(`${printQuote(quote)}, but the same payload also has ${before.value}`);
    }
    const context = { today, previous: before ?? previous(quote.base, quote.quote, quote.date) };
    for (const rule of RULES) {
      const fault = rule(quote, context);
      if (fault !== undefined) throw new PayloadFault(fault);
    }
    last.set(pair, quote);
  }
}

function inOrderOfDate(quotes: readonly Quote[]): readonly Quote[] {
  const sorted = quotes.every(({ date }, i) => i === 0 || date >= quotes[i - 1]!.date);
  return sorted ? quotes : quotes.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
