import { isCurrencyAlive, isCurrencyCode } from '../../core/money/currencies.js';
import { parseDecimal, toDecimalString, type DecimalString } from '../../core/money/decimal.js';
import { formatRatio } from '../../core/money/ratio.js';
import { MAX_CARRY_FORWARD_DAYS } from '../../core/rate-table/as-of.js';
import { daysBetween, type IsoDate } from '../../core/rate-table/day.js';
import { FIXED_RATE_SOURCE } from '../../core/rate-table/fixed-rates.js';
import { MARKETS, type Market } from '../../core/rate-table/market.js';
import type { Period } from '../../core/rate-table/period.js';
import { isWithheld } from '../../core/rate-table/quote-series.js';
import type { RateTable } from '../../core/rate-table/rate-table.js';
import type { RateFound } from '../../core/rate-table/rate.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { AnswerContext } from '../context.js';
import { createRateUnavailableProblem } from '../problems/rate-unavailable.js';
import { toRangeRow } from '../rate-rows/row.js';
import { todayUtc } from '../validation/as-of.js';
import { resolvePair, toCode, type CurrencyName } from '../validation/market.js';
import { EXACT_DIGITS } from './convert.js';

/** One rate of a sheet. */
export interface SheetRate {
  readonly quote: CurrencyName;
  /** 1 base = value quote: as published when the pair is; a cross to six significant figures. */
  readonly value: DecimalString;
  /** The day that it was observed. */
  readonly date: IsoDate;
  readonly source: string;
  /** Why it is suspect, where it is used all the same. */
  readonly suspect?: string;
  readonly found: RateFound;
}

/** Rates of one day from one currency to others, by code: what services that list rates answer with. */
export interface RateSheet {
  /** The newest day on which one of them was observed. */
  readonly date: IsoDate;
  readonly rates: readonly SheetRate[];
}

/** Which rates a sheet holds. */
interface SheetQuery {
  readonly base: CurrencyName;
  /** Default: every currency in use that has a rate. */
  readonly quotes?: readonly CurrencyName[] | undefined;
  /**
   * Only what these sources published on one and the same day, in these sources' currencies. Default: the newest rate of
   * each pair in the configured order of sources, at most {@link MAX_CARRY_FORWARD_DAYS} older than the newest of all.
   */
  readonly sources?: readonly string[] | undefined;
}

/**
 * The rates as of a day. A sheet has no place for the reason why a rate is suspect, so one that is used only when nothing
 * else is known is left out.
 * @throws ProblemError 404 or 503 when there is none
 */
export function findRateSheet(
  query: SheetQuery & { readonly date?: string | undefined },
  context: AnswerContext,
): RateSheet {
  const table = context.rates.current;
  const { base, quotes, sources } = query;
  const date = query.date ?? todayUtc(context.clock);
  // Which day is the newest is said by all currencies of a publication, not by those that are asked for.
  const names = quotes && !sources ? quotes : listNames(table, date);
  const answers = names
    .filter((name) => name !== base && (quotes !== undefined || toCode(name) !== toCode(base)))
    .map((name) => ({ name, answer: table.rate({ ...pairOf(base, name), date, ...omitUndefined({ sources }) }) }));
  const rates = answers.flatMap(({ name, answer }) =>
    answer.available && answer.rate.ageDays >= 0 && isListed(answer, sources) ? [toSheetRate(name, answer)] : [],
  );
  const newest = findNewestDate(rates);
  const sheet = rates.filter(
    (rate) =>
      newest !== undefined &&
      daysBetween(rate.date, newest) <= (sources ? 0 : MAX_CARRY_FORWARD_DAYS) &&
      (quotes?.includes(rate.quote) ?? true),
  );
  if (newest !== undefined && sheet.length > 0) return { date: newest, rates: sheet };
  const [reason] = answers.flatMap(({ answer }) => (answer.available ? [] : [answer.reason]));
  throw createRateUnavailableProblem(reason ?? 'no rate is known', table, context);
}

/** {@link SheetQuery} for every day of a range that was observed; with `average` the mean of each week or month. */
interface SheetRangeQuery extends SheetQuery {
  readonly from: string;
  readonly to: string;
  readonly average?: Period | undefined;
}

/** The sheets of a range, oldest first, computed as they are read; none for a day without a rate. */
export function* iterateRateSheets(query: SheetRangeQuery, context: AnswerContext): Iterable<RateSheet> {
  const table = context.rates.current;
  const { base, quotes, sources, from, to, average: group } = query;
  const range = { from, to, ...omitUndefined({ sources }), ...(group === undefined ? {} : { group, average: true }) };
  const names = (quotes ?? listNames(table, from)).filter((name) => toCode(name) !== toCode(base));
  const series = names.map((name) => {
    const days = iterateListed(table.series({ ...pairOf(base, name), ...range }), sources);
    return { name, days, next: days.next() };
  });
  for (;;) {
    const date = findNewestDate(
      series.flatMap(({ next }) => (next.done ? [] : [{ date: dayOf(next.value) }])),
      -1,
    );
    if (date === undefined) return;
    const rates: SheetRate[] = [];
    for (const each of series) {
      if (each.next.done || dayOf(each.next.value) !== date) continue;
      rates.push(toSheetRate(each.name, each.next.value));
      each.next = each.days.next();
    }
    yield { date, rates };
  }
}

/** An amount of the base at a rate of a sheet: twelve significant digits at most, without zeros at the end. */
export function convertAtSheetRate(amount: DecimalString, { found }: SheetRate): DecimalString {
  const { multiplier, divisor } = found;
  const ratio = { dividend: parseDecimal(amount).times(parseDecimal(multiplier)), divisor: parseDecimal(divisor) };
  const text = formatRatio(ratio, EXACT_DIGITS);
  return toDecimalString(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

function pairOf(base: CurrencyName, name: CurrencyName) {
  return resolvePair(base, name, undefined);
}

/** The currencies in use on a day that any source has quoted, and the markets that have rates of their own. */
function listNames(table: RateTable, date: string): readonly CurrencyName[] {
  const codes = table.currencies().filter(isCurrencyCode);
  return [...codes.filter((code) => isCurrencyAlive(code, date)), ...(MARKETS as readonly Market[])].sort();
}

/** A rate that a source has published, not withheld and, where sources are named, not one that a law fixed. */
function isListed({ rate }: RateFound, sources: readonly string[] | undefined): boolean {
  return !rate.path.some(isWithheld) && (!sources || rate.path.every(({ source }) => source !== FIXED_RATE_SOURCE));
}

function* iterateListed(
  days: Iterable<RateFound>,
  sources: readonly string[] | undefined,
): Generator<RateFound, undefined> {
  for (const found of days) if (isListed(found, sources)) yield found;
}

/** The first day of a period, or the day of a rate. */
function dayOf({ rate }: RateFound): IsoDate {
  return rate.period?.from ?? rate.date;
}

function toSheetRate(quote: CurrencyName, found: RateFound): SheetRate {
  const { rate: value, source, suspect } = toRangeRow(found.rate);
  return { quote, value: toDecimalString(value), date: dayOf(found), source, found, ...omitUndefined({ suspect }) };
}

/** The newest date, or with `sign` -1 the oldest; ISO dates compare as text. */
function findNewestDate(dated: readonly { readonly date: IsoDate }[], sign: 1 | -1 = 1): IsoDate | undefined {
  return dated.reduce<IsoDate | undefined>(
    (best, { date }) => (best === undefined || (sign > 0 ? date > best : date < best) ? date : best),
    undefined,
  );
}
