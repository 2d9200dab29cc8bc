import { parseDecimal } from '../../../core/money/decimal.js';
import { addDays } from '../../../core/rate-table/day.js';
import type { IsoDate, Quote } from '../../../core/rate-table/quote.js';
import { dated } from './valid-date.js';
import { knownCurrencies } from './known-currencies.js';
import { notSwapped } from './not-swapped.js';
import { plainPositive } from './positive-decimal.js';
import { plausibleMove } from './plausible-move.js';
import { printQuote, type PreviousQuote, type QuoteRule, type RuleContext } from './quote-rule.js';
import { sameUnit } from './same-unit.js';
import { twoSides } from './distinct-currencies.js';

/** In this order: a later rule may rely on the earlier ones, and all on {@link plainPositive}. */
const RULES: readonly QuoteRule[] = [
  plainPositive,
  dated,
  knownCurrencies,
  twoSides,
  notSwapped,
  sameUnit,
  plausibleMove,
];

/** Days that a date may lie ahead: Kiritimati is 14 hours ahead of UTC, and some sources print the value date. */
const DAYS_AHEAD = 2;

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
export function validateQuotes(quotes: readonly Quote[], context: PayloadContext): void {
  if (quotes.length === 0) throw new PayloadFault('the payload has no quotes');
  for (const fault of faultsOf(quotes, context)) throw new PayloadFault(fault);
}

/** Every fault of some quotes, one a quote, in order of date. A quote at fault is not what the next is compared with. */
export function* faultsOf(quotes: readonly Quote[], { today, previous }: PayloadContext): Iterable<string> {
  const latestDay = addDays(today, DAYS_AHEAD);
  const last = new Map<string, PreviousDecimal>();
  for (const quote of inOrderOfDate(quotes)) {
    const notRead = plainPositive(quote);
    if (notRead !== undefined) {
      yield notRead;
      continue;
    }
    const value = parseDecimal(quote.value);
    const pair = `${quote.base}/${quote.quote}`;
    const before = last.get(pair);
    if (before?.date === quote.date) {
      if (!before.decimal.eq(value)) yield `${printQuote(quote)}, but the same payload also has ${before.value}`;
      continue;
    }
    const context = {
      today,
      latestDay,
      value,
      previous: before ?? read(previous(quote.base, quote.quote, quote.date)),
    };
    const fault = firstFault(quote, context);
    if (fault === undefined) last.set(pair, { date: quote.date, value: quote.value, decimal: value });
    else yield fault;
  }
}

function firstFault(quote: Quote, context: RuleContext): string | undefined {
  for (const rule of RULES) {
    const fault = rule(quote, context);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type PreviousDecimal = NonNullable<RuleContext['previous']>;

function read(previous: PreviousQuote | undefined): PreviousDecimal | undefined {
  return previous && { date: previous.date, value: previous.value, decimal: parseDecimal(previous.value) };
}

function inOrderOfDate(quotes: readonly Quote[]): readonly Quote[] {
  const sorted = quotes.every(({ date }, i) => i === 0 || date >= quotes[i - 1]!.date);
  return sorted ? quotes : quotes.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
