import { findCurrency } from '../../core/money/currencies.js';
import {
  areWithinFactor,
  Decimal,
  isDecimalString,
  parseDecimal,
  type DecimalString,
} from '../../core/money/decimal.js';
import { isIsoDate, type IsoDate } from '../../core/rate-table/day.js';
import { isMarket } from '../../core/rate-table/market.js';
import type { PublishedQuote } from '../sources/source.js';

/** An invalid payload, which is rejected as a whole: one bad quote discredits the others. */
export class InvalidPayloadError extends Error {
  override readonly name = 'InvalidPayloadError';
}

/** A quote to compare with. */
export interface PreviousQuote {
  readonly date: IsoDate;
  readonly value: DecimalString;
}

export interface PayloadValidationContext {
  /** The day it is at the source. */
  readonly today: IsoDate;
  /** The last known quote of this pair, as published in this direction, on or before a day. */
  readonly previous: (base: string, quote: string, date: IsoDate) => PreviousQuote | undefined;
}

/**
 * Applies every rule to every quote, each pair in order of date, so that a history is also compared with itself.
 * @throws InvalidPayloadError with the first fault, naming the pair and the values
 */
export function validateQuotes(quotes: readonly PublishedQuote[], context: PayloadValidationContext): void {
  if (quotes.length === 0) throw new InvalidPayloadError('the payload has no quotes');
  for (const fault of findQuoteFaults(quotes, context)) throw new InvalidPayloadError(fault);
}

/** The first fault of every quote that has one, in order of date. A quote with a fault is not compared with the next. */
export function* findQuoteFaults(
  quotes: readonly PublishedQuote[],
  { today, previous }: PayloadValidationContext,
): Iterable<string> {
  const lastOfPair = new Map<string, ParsedPreviousQuote>();
  for (const quote of sortByDate(quotes)) {
    const unreadable = checkPositiveDecimal(quote);
    if (unreadable !== undefined) {
      yield unreadable;
      continue;
    }
    const value = parseDecimal(quote.value);
    const pair = `${quote.base}/${quote.quote}`;
    const before = lastOfPair.get(pair);
    if (before?.date === quote.date) {
      if (!before.decimal.eq(value)) yield `${formatQuote(quote)}, but the same payload also has ${before.value}`;
      continue;
    }
    const fault = findFirstFault(quote, {
      today,
      value,
      previous: before ?? parsePrevious(previous(quote.base, quote.quote, quote.date)),
    });
    if (fault === undefined) lastOfPair.set(pair, { date: quote.date, value: quote.value, decimal: value });
    else yield fault;
  }
}

function findFirstFault(quote: PublishedQuote, context: QuoteRuleContext): string | undefined {
  for (const rule of QUOTE_RULES) {
    const fault = rule(quote, context);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function parsePrevious(previous: PreviousQuote | undefined): ParsedPreviousQuote | undefined {
  return previous && { date: previous.date, value: previous.value, decimal: parseDecimal(previous.value) };
}

function sortByDate(quotes: readonly PublishedQuote[]): readonly PublishedQuote[] {
  const isSorted = quotes.every(({ date }, i) => date >= (quotes[i - 1]?.date ?? ''));
  return isSorted ? quotes : quotes.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The longest true rate that a source prints has 20 characters; one of 100,000 digits would slow every conversion down. */
const MAX_VALUE_LENGTH = 40;

/** A rate is a plain decimal above zero; "N/A", "1e-7", "-1.08" and "0.000" are not. Checked before the value is parsed. */
function checkPositiveDecimal({ base, quote, date, value }: PublishedQuote): string | undefined {
  if (value.length > MAX_VALUE_LENGTH)
    return `the value for ${base}/${quote} on ${date} has ${value.length} characters: ${value.slice(0, MAX_VALUE_LENGTH)}…`;
  if (isDecimalString(value) && !value.startsWith('-') && /[1-9]/.test(value)) return undefined;
  return `${JSON.stringify(value)} for ${base}/${quote} on ${date} is not a plain decimal above zero`;
}

interface ParsedPreviousQuote extends PreviousQuote {
  readonly decimal: Decimal;
}

/** What a rule may use beside the quote itself. */
interface QuoteRuleContext {
  readonly today: IsoDate;
  /** The parsed value of the quote. */
  readonly value: Decimal;
  /** The quote of the same pair and source before this one, from the payload or the rate table. */
  readonly previous: ParsedPreviousQuote | undefined;
}

/** Checks one quote; returns a sentence that names the fault and the values, or undefined. */
type QuoteRule = (quote: PublishedQuote, context: QuoteRuleContext) => string | undefined;

/** In this order: a rule may rely on those before it. */
const QUOTE_RULES: readonly QuoteRule[] = [
  function checkDate(quote, { today }) {
    if (!isIsoDate(quote.date)) return `${JSON.stringify(quote.date)} is not a calendar day (YYYY-MM-DD)`;
    if (quote.date > today) return `${formatQuote(quote)} is in the future: today is ${today}`;
    return undefined;
  },

  /** ISO 4217 codes, in use or retired, and markets (CNH). A retired currency makes a suspect later, not a fault. */
  function checkCurrencies(quote) {
    const unknown = [quote.base, quote.quote].find((code) => !findCurrency(code) && !isMarket(code));
    return unknown === undefined ? undefined : `${formatQuote(quote)}: ${unknown} is not an ISO 4217 currency`;
  },

  function checkDistinctCurrencies(quote) {
    return quote.base === quote.quote ? `${formatQuote(quote)}: both sides are ${quote.base}` : undefined;
  },

  /**
   * Swapped sides: the product with the previous rate is near 1 though the rate itself moved away (frankfurter issue
   * 297: a source that inverted its table only at weekends). Undecidable for a rate near 1.
   */
  function checkNotSwapped(quote, { value, previous }) {
    if (!previous || previous.value === quote.value) return undefined;
    const before = previous.decimal;
    // 1.05 and its inverse are one decimal exponent apart at most: most pairs need no multiplication.
    if (Math.abs(value.e + before.e + 1) > 1) return undefined;
    if (isWithinFivePercent(value, before) || !isWithinFivePercent(value.times(before), ONE)) return undefined;
    return `${formatMove(quote, previous)}: base and quote look swapped`;
  },

  /** Publishers switch between 1 and 100 yen; no market moves by a factor of 100 in a day. */
  function checkSameUnit(quote, { value, previous }) {
    if (!previous || previous.value === quote.value) return undefined;
    const before = previous.decimal;
    if (Math.abs(value.e - before.e) < 1) return undefined;
    if (!isWithinFivePercent(value, before.times(HUNDRED)) && !isWithinFivePercent(value.times(HUNDRED), before))
      return undefined;
    return `${formatMove(quote, previous)}: the unit changed by a factor of 100`;
  },

  /** Another magnitude: a code that means something else, a redenomination, a slipped decimal point. */
  function checkMove(quote, { value, previous }) {
    if (!previous || previous.value === quote.value) return undefined;
    const before = previous.decimal;
    // Below a factor of ten no multiplication is needed.
    if (Math.abs(value.e - before.e) <= 1) return undefined;
    if (areWithinFactor(value, before, MAX_MOVE_FACTOR)) return undefined;
    return `${formatMove(quote, previous)}: no rate moves by a factor of over ${MAX_MOVE_FACTOR.toFixed()}`;
  },
];

/**
 * The largest true change between two quotes in the currency-api's tables of 2024 to 2026 is a factor of 24 (IRR on
 * 2026-01-10, from the official to the market rate), the smallest false one 118. On 2025-11-01 its MNT was a token of
 * that name: 0.69 instead of 3594.
 */
const MAX_MOVE_FACTOR = new Decimal('50');

const ONE = new Decimal('1');
const HUNDRED = new Decimal('100');
const MIN_RATIO = new Decimal('0.95');
const MAX_RATIO = new Decimal('1.05');

function isWithinFivePercent(value: Decimal, expected: Decimal): boolean {
  return value.gte(expected.times(MIN_RATIO)) && value.lte(expected.times(MAX_RATIO));
}

/** "1 EUR = 1.0834 USD on 2024-02-23". */
function formatQuote({ base, quote, value, date }: PublishedQuote): string {
  return `1 ${base} = ${value} ${quote} on ${date}`;
}

function formatMove(quote: PublishedQuote, previous: PreviousQuote): string {
  return `${formatQuote(quote)}, but 1 ${quote.base} = ${previous.value} ${quote.quote} on ${previous.date}`;
}
