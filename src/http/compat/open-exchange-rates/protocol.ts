import type { Request, Response } from 'express';
import { listRequestCurrencies } from '../../../api/operations/currencies.js';
import { findRateSheet } from '../../../api/operations/rate-sheets.js';
import { todayUtc } from '../../../api/validation/as-of.js';
import type { CurrencyName } from '../../../api/validation/market.js';
import { daysBetween, isIsoDate } from '../../../core/rate-table/day.js';
import type { HttpDependencies } from '../../dependencies.js';
import { cacheUntilNextPublication } from '../../rates/cache-control.js';
import { collect } from '../collect.js';
import { DAYS_AT_ONCE, iterateDaySheets, toRates, toSuspects, toTimestamp } from '../day-sheets.js';
import { sendWithNumbers } from '../json-numbers.js';
import { readCurrencies, readParameter } from '../parameters.js';
import type { CompatProtocol } from '../protocol.js';
import { createOxrError, KEY_PARAMETER, toOxrError } from './errors.js';

/** What stands in front of every list of rates there. */
const NOTICES = {
  disclaimer: 'For information only: GET /v1/sources names the publishers of these rates.',
  license: 'Each publisher has terms of its own: GET /v1/sources lists them.',
};

/** Most days of a time series. */
const MAX_DAYS = 366;

/** Open Exchange Rates, openexchangerates.org. */
export function createOpenExchangeRates(dependencies: HttpDependencies): CompatProtocol {
  const { clock } = dependencies;

  function sendDay(request: Request, response: Response, date: string | undefined): void {
    const { base, symbols } = readQuery(request);
    const sheet = findRateSheet({ base, quotes: symbols, date }, dependencies);
    cacheUntilNextPublication(response, { date }, false, dependencies);
    const head = { ...NOTICES, timestamp: toTimestamp(sheet.date, dependencies), base };
    sendWithNumbers(response, { ...head, rates: toRates(sheet, base, symbols), ...toSuspects(sheet) });
  }

  function sendHistorical(request: Request, response: Response): void {
    const { file = '' } = request.params as { readonly file?: string };
    const date = /^(.*)\.json$/.exec(file)?.[1] ?? '';
    if (!isIsoDate(date)) throw createOxrError(400, 'invalid_date', 'Write historical/YYYY-MM-DD.json.');
    if (date > todayUtc(clock)) throw createOxrError(400, 'not_available', `${date} is in the future.`);
    sendDay(request, response, date);
  }

  async function sendTimeSeries(request: Request, response: Response): Promise<void> {
    const { base, symbols } = readQuery(request);
    const [from, to] = [readParameter(request, 'start') ?? '', readParameter(request, 'end') ?? ''];
    if (!isIsoDate(from) || !isIsoDate(to) || from > to || daysBetween(from, to) >= MAX_DAYS)
      throw createOxrError(
        400,
        'invalid_date_range',
        `Give start and end as YYYY-MM-DD, of at most ${MAX_DAYS} days, start first.`,
      );
    const sheets = iterateDaySheets(base, symbols, { from, to }, dependencies);
    const days = await collect(sheets, (sheet) => [sheet.day, toRates(sheet, base, symbols)] as const, DAYS_AT_ONCE);
    if (days.length === 0) throw createOxrError(400, 'not_available', `No rate is known from ${from} to ${to}.`);
    cacheUntilNextPublication(response, {}, true, dependencies);
    const rates = Object.fromEntries(days);
    sendWithNumbers(response, { ...NOTICES, start_date: from, end_date: to, base, rates });
  }

  function sendCurrencies(_request: Request, response: Response): void {
    const quoted = listRequestCurrencies(dependencies).filter(({ active, convertible }) => active && convertible);
    response.json(Object.fromEntries(quoted.map(({ code, names: { en } }) => [code, en])));
  }

  return {
    path: '/compat/openexchangerates',
    keyParameter: KEY_PARAMETER,
    toError: toOxrError,
    routes: [
      {
        path: '/latest.json',
        handle: (request, response) => {
          sendDay(request, response, undefined);
        },
      },
      { path: '/historical/:file', handle: sendHistorical },
      { path: '/time-series.json', kind: 'stream', handle: sendTimeSeries },
      { path: '/currencies.json', handle: sendCurrencies },
    ],
  };
}

/** Symbols that it does not know are left out there, and so they are here. */
function readQuery(request: Request): { readonly base: CurrencyName; readonly symbols?: readonly CurrencyName[] } {
  const sent = readParameter(request, 'base') ?? 'USD';
  const [base, ...others] = readCurrencies(sent)?.known ?? [];
  if (base === undefined || others.length > 0)
    throw createOxrError(400, 'invalid_base', `${JSON.stringify(sent.slice(0, 40))} is no currency.`);
  const symbols = readCurrencies(readParameter(request, 'symbols'))?.known;
  return symbols === undefined ? { base } : { base, symbols };
}
