import type { Request } from 'express';
import type { CurrencyName } from '../../../api/validation/market.js';
import { isDecimalString, type DecimalString } from '../../../core/money/decimal.js';
import { daysBetween, isIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import { readCurrencies, readParameter } from '../parameters.js';
import { createFixerError } from './errors.js';

/** Most days of a time series: a year. */
const MAX_DAYS = 366;

/** Longest amount, in characters. */
const MAX_AMOUNT = 40;

/** The base, EUR by default, and the symbols. @throws CompatError for what is no currency */
export function readRatesQuery(request: Request): {
  readonly base: CurrencyName;
  readonly symbols?: readonly CurrencyName[];
} {
  const base = readOne(readParameter(request, 'base') ?? 'EUR');
  if (base === undefined) throw createFixerError('invalid_base_currency');
  const symbols = readCurrencies(readParameter(request, 'symbols'));
  if (symbols && symbols.unknown.length > 0) throw createFixerError('invalid_currency_codes');
  return symbols ? { base, symbols: symbols.known } : { base };
}

/** A day up to today. @throws CompatError */
export function readDay(sent: string, today: IsoDate): IsoDate {
  if (!isIsoDate(sent) || sent > today) throw createFixerError('invalid_date');
  return sent;
}

/** What a conversion is of. @throws CompatError */
export function readConversion(request: Request): {
  readonly from: CurrencyName;
  readonly to: CurrencyName;
  readonly amount: DecimalString;
} {
  const from = readOne(readParameter(request, 'from') ?? '');
  if (from === undefined) throw createFixerError('invalid_from_currency');
  const to = readOne(readParameter(request, 'to') ?? '');
  if (to === undefined) throw createFixerError('invalid_to_currency');
  const amount = readParameter(request, 'amount') ?? '';
  if (!isDecimalString(amount) || !/^[^-]*[1-9]/.test(amount) || amount.length > MAX_AMOUNT)
    throw createFixerError('invalid_conversion_amount');
  return { from, to, amount };
}

/** The first and the last day of a time series. @throws CompatError */
export function readTimeFrame(request: Request): { readonly from: IsoDate; readonly to: IsoDate } {
  const [from, to] = [readParameter(request, 'start_date'), readParameter(request, 'end_date')];
  if (from === undefined || to === undefined) throw createFixerError('no_timeframe_supplied');
  if (!isIsoDate(from)) throw createFixerError('invalid_start_date');
  if (!isIsoDate(to)) throw createFixerError('invalid_end_date');
  if (from > to) throw createFixerError('invalid_time_frame');
  if (daysBetween(from, to) >= MAX_DAYS) throw createFixerError('time_frame_too_long');
  return { from, to };
}

function readOne(sent: string): CurrencyName | undefined {
  const { known, unknown } = readCurrencies(sent) ?? { known: [], unknown: [] };
  return known.length === 1 && unknown.length === 0 ? known[0] : undefined;
}
