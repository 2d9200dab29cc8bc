import type { Request, Response } from 'express';
import { listRequestCurrencies } from '../../../api/operations/currencies.js';
import {
  convertAtSheetRate,
  findRateSheet,
  iterateRateSheets,
  type RateSheet,
} from '../../../api/operations/rate-sheets.js';
import { todayUtc } from '../../../api/validation/as-of.js';
import { elementAt } from '../../../support/get-or-throw.js';
import { isDecimalString, type DecimalString } from '../../../core/money/decimal.js';
import type { HttpDependencies } from '../../dependencies.js';
import { cacheUntilNextPublication } from '../../rates/cache-control.js';
import { collect } from '../collect.js';
import { listEuroSources } from '../euro-sources.js';
import { sendWithNumbers, toJsonNumber } from '../json-numbers.js';
import { readCurrencies, readParameter } from '../parameters.js';
import type { CompatRoute } from '../protocol.js';
import { createFrankfurterError } from './errors.js';
import { readBase, readDay } from './query.js';

/** How v1 writes the amount unless another is asked for. */
const ONE = '1.0' as DecimalString;

/** Version 1: the ECB's reference rates. */
export function createVersion1(dependencies: HttpDependencies): readonly CompatRoute[] {
  const sources = listEuroSources(dependencies);
  const cache = (response: Response, date: string | undefined, isRange: boolean): void => {
    cacheUntilNextPublication(response, { date, sources }, isRange, dependencies);
  };

  function sendDay(request: Request, response: Response, date: string | undefined): void {
    const { amount, base, symbols } = readQuery(request);
    const sheet = findRateSheet({ base, quotes: symbols, sources, date }, dependencies);
    cache(response, date, false);
    sendWithNumbers(response, { amount: toJsonNumber(amount), base, date: sheet.date, rates: toRates(sheet, amount) });
  }

  async function sendRange(request: Request, response: Response, from: string, to: string): Promise<void> {
    const { amount, base, symbols } = readQuery(request);
    const sheets = iterateRateSheets({ base, quotes: symbols, sources, from, to }, dependencies);
    const days = await collect(sheets, (sheet) => [sheet.date, toRates(sheet, amount)] as const);
    if (days.length === 0) throw createFrankfurterError(404, 'not found');
    cache(response, undefined, true);
    sendWithNumbers(response, {
      amount: toJsonNumber(amount),
      base,
      start_date: elementAt(days, 0)[0],
      end_date: elementAt(days, days.length - 1)[0],
      rates: Object.fromEntries(days),
    });
  }

  function sendCurrencies(_request: Request, response: Response): void {
    const { rates } = findRateSheet({ base: 'EUR', sources }, dependencies);
    const codes = new Set<string>(['EUR', ...rates.map(({ quote }) => quote)]);
    const names = listRequestCurrencies(dependencies).filter(({ code }) => codes.has(code));
    response.json(Object.fromEntries(names.map(({ code, names: { en } }) => [code, en])));
  }

  return [
    ...['/latest', '/current'].map((path) => ({
      path,
      handle: (request: Request, response: Response) => {
        sendDay(request, response, undefined);
      },
    })),
    { path: '/currencies', handle: sendCurrencies },
    {
      path: '/:period',
      kind: 'stream',
      handle: (request, response) => {
        const { period = '' } = request.params as { readonly period?: string };
        const [from = '', to, ...rest] = period.split('..');
        // What is no day is no resource: "/v1/quotes" is not found, "/v1/2024-02-30" is wrong.
        if (rest.length > 0 || !/^\d{4}-\d{2}-\d{2}$/.test(from)) throw createFrankfurterError(404, 'not found');
        if (to === undefined) {
          sendDay(request, response, readDay(from));
          return;
        }
        return sendRange(request, response, readDay(from), to === '' ? todayUtc(dependencies.clock) : readDay(to));
      },
    },
  ];
}

function readQuery(request: Request) {
  const amount = readParameter(request, 'amount') ?? ONE;
  if (!isDecimalString(amount) || !/^[^-]*[1-9]/.test(amount) || amount.length > 40)
    throw createFrankfurterError(422, 'invalid amount');
  const base = readBase(readParameter(request, 'from', 'base'));
  const symbols = readCurrencies(readParameter(request, 'to', 'symbols'))?.known;
  if (symbols?.length === 1 && symbols[0] === base) throw createFrankfurterError(422, 'bad currency pair');
  return { amount, base, symbols };
}

function toRates({ rates }: RateSheet, amount: DecimalString) {
  return Object.fromEntries(
    rates.map((rate) => [rate.quote, toJsonNumber(amount === ONE ? rate.value : convertAtSheetRate(amount, rate))]),
  );
}
