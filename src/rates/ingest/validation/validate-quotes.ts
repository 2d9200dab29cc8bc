import { parseDecimal } from '../../../core/money/decimal.js';
import { addDays } from '../../../core/rate-table/day.js';
import type { IsoDate, Quote } from '../../../core/rate-table/quote.js';
import { checkDate } from './valid-date.js';
import { checkCurrencies } from './known-currencies.js';
import { checkNotSwapped } from './not-swapped.js';
import { checkPositiveDecimal } from './positive-decimal.js';
import { checkMove } from './plausible-move.js';
import { formatQuote, type PreviousQuote, type QuoteRule, type QuoteRuleContext } from './quote-rule.js';
import { checkSameUnit } from './same-unit.js';
import { checkDistinctCurrencies } from './distinct-currencies.js';

/** In this order: a later rule may rely on the earlier ones, and all on {@link checkPositiveDecimal}. */
const QUOTE_RULES: readonly QuoteRule[] = [
  checkPositiveDecimal,
  checkDate,
  checkCurrencies,
  checkDistinctCurrencies,
  checkNotSwapped,
  checkSameUnit,
  checkMove,
];

/** Days that a date may lie ahead: Kiritimati is 14 hours ahead of UTC, and some sources print the value date. */
const MAX_DAYS_AHEAD = 2;

/** A payload that is not to be believed. Nothing of it may be stored: one fault makes the whole suspect. */
export class InvalidPayloadError extends Error {
  override readonly name = 'InvalidPayloadError';
}

/** What a payload is judged by. */
export interface PayloadValidationContext {
  readonly today: IsoDate;
  /** The last quote known of this pair, as published in this direction, on or before a day. */
  readonly previous: (base: string, quote: string, date: IsoDate) => PreviousQuote | undefined;
}

/**
 * Applies every rule to every quote, each pair in order of date so that a history is also compared with itself.
 * @throws InvalidPayloadError with the first fault, naming the pair and the values
 */
export function validateQuotes(quotes: readonly Quote[], context: PayloadValidationContext): void {
  if (quotes.length === 0) throw new InvalidPayloadError('the payload has no quotes');
  for (const fault of findQuoteFaults(quotes, context)) throw new InvalidPayloadError(fault);
}

/** Every fault of some quotes, one a quote, in order of date. A quote at fault is not what the next is compared with. */
export function* findQuoteFaults(
  quotes: readonly Quote[],
  { today, previous }: PayloadValidationContext,
): Iterable<string> {
  const latestDay = addDays(today, MAX_DAYS_AHEAD);
  const last = new Map<string, ParsedPreviousQuote>();
  for (const quote of sortByDate(quotes)) {
    const notRead = checkPositiveDecimal(quote);
    if (notRead !== undefined) {
      yield notRead;
      continue;
    }
    const value = parseDecimal(quote.value);
    const pair = `${quote.base}/${quote.quote}`;
    const before = last.get(pair);
    if (before?.date === quote.date) {
      if (!before.decimal.eq(value)) yield `${formatQuote(quote)}, but the same payload also has ${before.value}`;
      continue;
    }
    const context = {
      today,
      latestDay,
      value,
      previous: before ?? parsePrevious(previous(quote.base, quote.quote, quote.date)),
    };
    const fault = findFirstFault(quote, context);
    if (fault === undefined) last.set(pair, { date: quote.date, value: quote.value, decimal: value });
    else yield fault;
  }
}

function findFirstFault(quote: Quote, context: QuoteRuleContext): string | undefined {
  for (const rule of QUOTE_RULES) {
    const fault = rule(quote, context);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type ParsedPreviousQuote = NonNullable<QuoteRuleContext['previous']>;

function parsePrevious(previous: PreviousQuote | undefined): ParsedPreviousQuote | undefined {
  return previous && { date: previous.date, value: previous.value, decimal: parseDecimal(previous.value) };
}

function sortByDate(quotes: readonly Quote[]): readonly Quote[] {
  const sorted = quotes.every(({ date }, i) => i === 0 || date >= quotes[i - 1]!.date);
  return sorted ? quotes : quotes.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
