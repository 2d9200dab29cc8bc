import type { Request, Response } from 'express';
import { listRequestCurrencies } from '../../../api/operations/currencies.js';
import { convertAtSheetRate, findRateSheet } from '../../../api/operations/rate-sheets.js';
import { todayUtc } from '../../../api/validation/as-of.js';
import { toDecimalString } from '../../../core/money/decimal.js';
import { elementAt } from '../../../support/get-or-throw.js';
import type { HttpDependencies } from '../../dependencies.js';
import { cacheUntilNextPublication } from '../../rates/cache-control.js';
import { collect } from '../collect.js';
import { DAYS_AT_ONCE, iterateDaySheets, toRates, toSuspects, toTimestamp } from '../day-sheets.js';
import { sendWithNumbers, toJsonNumber } from '../json-numbers.js';
import { readParameter } from '../parameters.js';
import type { CompatProtocol } from '../protocol.js';
import { createFixerError, KEY_PARAMETER, toFixerError } from './errors.js';
import { readConversion, readDay, readRatesQuery, readTimeFrame } from './query.js';

const ONE = toDecimalString('1');

/** Fixer, fixer.io, and what exchangerate.host was before it changed its shapes. */
export function createFixer(dependencies: HttpDependencies): CompatProtocol {
  const { clock } = dependencies;

  function sendDay(request: Request, response: Response, date: string | undefined): void {
    const { base, symbols } = readRatesQuery(request);
    const sheet = findRateSheet({ base, quotes: symbols, date }, dependencies);
    cacheUntilNextPublication(response, { date }, false, dependencies);
    sendWithNumbers(response, {
      success: true,
      ...(date === undefined ? {} : { historical: true }),
      timestamp: toTimestamp(sheet.date, dependencies),
      base,
      // Of a weekend, the service that is spoken here names the day that was asked for.
      date: date ?? sheet.date,
      rates: toRates(sheet, base, symbols),
      ...toSuspects(sheet),
    });
  }

  function sendConversion(request: Request, response: Response): void {
    const { from, to, amount } = readConversion(request);
    const sent = readParameter(request, 'date');
    const date = sent === undefined ? undefined : readDay(sent, todayUtc(clock));
    const query = { from, to, amount: toJsonNumber(amount) };
    cacheUntilNextPublication(response, { date }, false, dependencies);
    const isSame = from === to;
    const sheet = isSame ? undefined : findRateSheet({ base: from, quotes: [to], date }, dependencies);
    const rate = sheet && elementAt(sheet.rates, 0);
    const day = sheet?.date ?? date ?? todayUtc(clock);
    sendWithNumbers(response, {
      success: true,
      query,
      info: { timestamp: toTimestamp(day, dependencies), rate: toJsonNumber(rate?.value ?? ONE) },
      historical: date === undefined ? '' : true,
      date: date ?? day,
      result: toJsonNumber(rate ? convertAtSheetRate(amount, rate) : amount),
      ...(sheet && toSuspects(sheet)),
    });
  }

  async function sendTimeSeries(request: Request, response: Response): Promise<void> {
    const { base, symbols } = readRatesQuery(request);
    const range = readTimeFrame(request);
    const sheets = iterateDaySheets(base, symbols, range, dependencies);
    const days = await collect(sheets, (sheet) => [sheet.day, toRates(sheet, base, symbols)] as const, DAYS_AT_ONCE);
    if (days.length === 0) throw createFixerError('no_rates_available');
    cacheUntilNextPublication(response, {}, true, dependencies);
    const rates = Object.fromEntries(days);
    const { from: start_date, to: end_date } = range;
    sendWithNumbers(response, { success: true, timeseries: true, start_date, end_date, base, rates });
  }

  function sendSymbols(_request: Request, response: Response): void {
    const quoted = listRequestCurrencies(dependencies).filter(({ active, convertible }) => active && convertible);
    const symbols = Object.fromEntries(quoted.map(({ code, names: { en } }) => [code, en]));
    response.json({ success: true, symbols });
  }

  return {
    path: '/compat/fixer',
    keyParameter: KEY_PARAMETER,
    toError: toFixerError,
    routes: [
      {
        path: '/latest',
        handle: (request, response) => {
          sendDay(request, response, undefined);
        },
      },
      { path: '/symbols', handle: sendSymbols },
      { path: '/convert', handle: sendConversion },
      { path: '/timeseries', kind: 'stream', handle: sendTimeSeries },
      {
        path: '/:date',
        handle: (request, response) => {
          const { date = '' } = request.params as { readonly date?: string };
          if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw createFixerError('invalid_api_function', undefined, 404);
          sendDay(request, response, readDay(date, todayUtc(clock)));
        },
      },
    ],
  };
}
