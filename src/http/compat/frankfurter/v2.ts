import type { Request, Response } from 'express';
import {
  findRateSheet,
  iterateRateSheets,
  type RateSheet,
  type SheetRate,
} from '../../../api/operations/rate-sheets.js';
import { todayUtc } from '../../../api/validation/as-of.js';
import type { CurrencyName } from '../../../api/validation/market.js';
import { toDecimalString } from '../../../core/money/decimal.js';
import type { Period } from '../../../core/rate-table/period.js';
import type { HttpDependencies } from '../../dependencies.js';
import { cacheUntilNextPublication } from '../../rates/cache-control.js';
import { collect } from '../collect.js';
import { sendWithNumbers, toJsonNumber } from '../json-numbers.js';
import { readCurrencies, readParameter } from '../parameters.js';
import type { CompatRoute } from '../protocol.js';
import { createFrankfurterError } from './errors.js';
import { checkParameters, readBase, readDay } from './query.js';
import { createReferenceRoutes } from './v2-reference.js';

const RANGE_PARAMETERS = ['base', 'quotes', 'providers', 'date', 'from', 'to', 'group', 'expand'];
const ONE = toDecimalString('1.0');

/** Version 2: the rates of every source, or of the providers that are named. */
export function createVersion2(dependencies: HttpDependencies): readonly CompatRoute[] {
  async function sendRates(request: Request, response: Response): Promise<void> {
    checkParameters(request, RANGE_PARAMETERS);
    const base = readBase(readParameter(request, 'base'));
    const quotes = readQuotes(readParameter(request, 'quotes'));
    const sources = readProviders(readParameter(request, 'providers'), dependencies);
    const period = readPeriod(request, dependencies);
    const isExpanded = readExpand(readParameter(request, 'expand'));
    const query = { base, quotes: quotes?.filter((quote) => quote !== base), sources };
    const row = (sheet: RateSheet) => toRows(sheet, base, quotes, isExpanded);
    cacheUntilNextPublication(response, { date: period.date, sources }, period.range !== undefined, dependencies);
    if (period.range) {
      const rows = await collect(iterateRateSheets({ ...query, ...period.range }, dependencies), row);
      sendWithNumbers(response, rows.flat());
      return;
    }
    if (query.quotes?.length === 0) throw createFrankfurterError(422, 'bad currency pair');
    sendWithNumbers(response, row(findRateSheet({ ...query, date: period.date }, dependencies)));
  }

  function sendPair(request: Request, response: Response, provider: string | undefined): void {
    checkParameters(request, ['date']);
    const { base: from = '', quote: to = '' } = request.params as { readonly base?: string; readonly quote?: string };
    const [base, quote] = [readBase(from), readBase(to)];
    if (base === quote) throw createFrankfurterError(422, 'bad currency pair');
    const sent = readParameter(request, 'date');
    const date = sent === undefined ? undefined : readDay(sent);
    const sources = readProviders(provider, dependencies);
    const { rates } = findRateSheet({ base, quotes: [quote], sources, date }, dependencies);
    cacheUntilNextPublication(response, { date, sources }, false, dependencies);
    sendWithNumbers(response, rates.map((rate) => toRow(rate, base, false))[0]);
  }

  return [
    { path: '/rates', kind: 'stream', handle: sendRates },
    {
      path: '/rate/:base/:quote',
      handle: (request, response) => {
        sendPair(request, response, undefined);
      },
    },
    {
      path: '/providers/:provider/rate/:base/:quote',
      handle: (request, response) => {
        sendPair(request, response, (request.params as { readonly provider?: string }).provider);
      },
    },
    ...createReferenceRoutes(dependencies),
  ];
}

/** Rows by code, with one of the base itself where it is not left out. */
function toRows(
  { date, rates }: RateSheet,
  base: CurrencyName,
  quotes: readonly CurrencyName[] | undefined,
  isExpanded: boolean,
): readonly unknown[] {
  const rows = rates.map((rate) => toRow(rate, base, isExpanded));
  const identity = { date, base, quote: base, rate: toJsonNumber(ONE) };
  return quotes && !quotes.includes(base) ? rows : [...rows, identity].sort((a, b) => (a.quote < b.quote ? -1 : 1));
}

function toRow({ date, quote, value, source, suspect }: SheetRate, base: CurrencyName, isExpanded: boolean) {
  const rate = toJsonNumber(value);
  return {
    date,
    base,
    quote,
    rate,
    ...(suspect === undefined ? {} : { suspect }),
    ...(isExpanded ? { providers: [{ key: source.toUpperCase(), rate }] } : {}),
  };
}

function readQuotes(list: string | undefined): readonly CurrencyName[] | undefined {
  const read = readCurrencies(list);
  if (read && read.unknown.length > 0)
    throw createFrankfurterError(422, `invalid currency: ${read.unknown.join(',').slice(0, 80)}`);
  return read?.known;
}

/** The keys of sources that are named, in any case. */
function readProviders(list: string | undefined, { sources }: HttpDependencies): readonly string[] | undefined {
  if (list === undefined) return undefined;
  const named = list.split(',').map((key) => key.trim().toLowerCase());
  const known = named.filter((name) => sources.some(({ key }) => key === name));
  // As Frankfurter does: what no provider of that name has published is not found.
  if (known.length === 0) throw createFrankfurterError(404, 'not found');
  return known;
}

interface AskedPeriod {
  readonly date?: string;
  readonly range?: { readonly from: string; readonly to: string; readonly average?: Period };
}

function readPeriod(request: Request, { clock }: HttpDependencies): AskedPeriod {
  const [date, from, to] = ['date', 'from', 'to'].map((name) => {
    const sent = readParameter(request, name);
    return sent === undefined ? undefined : readDay(sent);
  });
  const group = readParameter(request, 'group');
  if (group !== undefined && group !== 'week' && group !== 'month') throw createFrankfurterError(422, 'invalid group');
  if (date !== undefined && (from ?? to) !== undefined) throw createFrankfurterError(422, 'conflicting params');
  if (date !== undefined) return { date };
  if (from === undefined) return {};
  return { range: { from, to: to ?? todayUtc(clock), ...(group === undefined ? {} : { average: group }) } };
}

function readExpand(sent: string | undefined): boolean {
  if (sent !== undefined && sent !== 'providers')
    throw createFrankfurterError(422, `invalid expand: ${sent.slice(0, 80)}`);
  return sent !== undefined;
}
