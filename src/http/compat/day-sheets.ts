import type { AnswerContext } from '../../api/context.js';
import { ProblemError } from '../../api/problems/problem.js';
import { findRateSheet, type RateSheet } from '../../api/operations/rate-sheets.js';
import { todayUtc } from '../../api/validation/as-of.js';
import type { CurrencyName } from '../../api/validation/market.js';
import { toDecimalString } from '../../core/money/decimal.js';
import { addDays, parseIsoDate, type IsoDate } from '../../core/rate-table/day.js';
import { toJsonNumber } from './json-numbers.js';

/** Days of a range whose sheets are computed at once: some 200 rates each. */
export const DAYS_AT_ONCE = 5;

const ONE = toDecimalString('1');

/** The sheet of a calendar day. */
interface DaySheet extends RateSheet {
  readonly day: IsoDate;
}

/** The newest rates as of each calendar day from one to another, today at the latest; none for a day without any. */
export function* iterateDaySheets(
  base: CurrencyName,
  quotes: readonly CurrencyName[] | undefined,
  range: { readonly from: string; readonly to: string },
  context: AnswerContext,
): Iterable<DaySheet> {
  const today = todayUtc(context.clock);
  const last = range.to < today ? range.to : today;
  for (let day = parseIsoDate(range.from); day <= last; day = addDays(day, 1)) {
    const sheet = findSheet(base, quotes, day, context);
    if (sheet) yield { ...sheet, day };
  }
}

function findSheet(
  base: CurrencyName,
  quotes: readonly CurrencyName[] | undefined,
  date: string,
  context: AnswerContext,
): RateSheet | undefined {
  try {
    return findRateSheet({ base, quotes, date }, context);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'rate-unavailable') return undefined;
    throw error;
  }
}

/** The rates of a sheet by code, as these services list them: the base among them, which is one of itself. */
export function toRates({ rates }: RateSheet, base: CurrencyName, quotes: readonly CurrencyName[] | undefined) {
  const values = rates.map(({ quote, value }) => [quote, toJsonNumber(value)] as const);
  const all = quotes && !quotes.includes(base) ? values : [...values, [base, toJsonNumber(ONE)] as const];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The rates that are used although they are unconfirmed, each with the reason: a field that these services do not have. */
export function toSuspects({ rates }: RateSheet): { readonly suspect?: Readonly<Record<string, string>> } {
  const marked = rates.flatMap(({ quote, suspect }) => (suspect === undefined ? [] : [[quote, suspect] as const]));
  return marked.length === 0 ? {} : { suspect: Object.fromEntries(marked) };
}

/**
 * Seconds since 1970 of a rate, of which only the day is known: the end of that day or, while it lasts, its beginning, so
 * that it is never in the future.
 */
export function toTimestamp(date: IsoDate, { clock }: Pick<AnswerContext, 'clock'>): number {
  const start = Date.parse(`${date}T00:00:00Z`) / 1000;
  return date < todayUtc(clock) ? start + 86_399 : start;
}
