import type { Request, Response } from 'express';
import { iterateRateSheets, type SheetRate } from '../../../api/operations/rate-sheets.js';
import { todayUtc } from '../../../api/validation/as-of.js';
import { isCurrencyCode, type CurrencyCode } from '../../../core/money/currencies.js';
import type { HttpDependencies } from '../../dependencies.js';
import { cacheUntilNextPublication } from '../../rates/cache-control.js';
import { collect } from '../collect.js';
import { listEuroSources } from '../euro-sources.js';
import type { CompatProtocol, CompatRoute } from '../protocol.js';
import { createSdmxError, toSdmxError } from './errors.js';
import { negotiateFormat, writeHeader, writeRow, type ObservationRow } from './formats.js';
import { checkDataflow, readDataQuery, type DataQuery } from './query.js';

/** First day of the euro. */
const FIRST_DAY = '1999-01-01';

/** Paths of version 2 of SDMX REST, and of version 1; the first that matches is used. */
const PATHS = [
  '/data/dataflow/:agency/:flow/:version/:key',
  '/data/dataflow/:agency/:flow/:version',
  '/data/dataflow/:agency/:flow',
  '/data/:flow/:key/:provider',
  '/data/:flow/:key',
  '/data/:flow',
];

/** The dimensions that a path names; one that is omitted means all values. */
interface DataPath {
  readonly agency?: string;
  readonly flow?: string;
  readonly key?: string;
}

/** Observations of the ECB's dataflow EXR by SDMX REST, as its data portal answers them in CSV. */
export function createSdmx(dependencies: HttpDependencies): CompatProtocol {
  const sources = listEuroSources(dependencies);

  async function sendData(request: Request, response: Response): Promise<void> {
    const { agency = 'all', flow = '', key } = request.params as DataPath;
    checkDataflow(agency, flow);
    response.vary('Accept');
    const format = negotiateFormat(request);
    const query = readDataQuery(request, key);
    const rows = await findRows(query);
    if (rows.length === 0 && !format.hasEmptyFile) throw createSdmxError(100, 'No results found');
    cacheUntilNextPublication(response, { sources }, true, dependencies);
    const lines = rows.map((row) => writeRow(row, format, query.hasAttributes));
    const file = rows.length === 0 ? '' : writeHeader(format, query.hasAttributes) + lines.join('');
    // As bytes: a charset behind the version would make it another media type to its clients.
    response.set('Content-Type', format.mediaType).send(Buffer.from(file));
  }

  async function findRows(query: DataQuery): Promise<readonly ObservationRow[]> {
    const rows: ObservationRow[] = [];
    for (const currency of query.currencies ?? dependencies.rates.current.currencies())
      if (isCurrencyCode(currency)) rows.push(...(await findSeries(currency, query)));
    return rows;
  }

  async function findSeries(currency: CurrencyCode, query: DataQuery): Promise<readonly ObservationRow[]> {
    const { from = FIRST_DAY, to = todayUtc(dependencies.clock) } = query.period;
    const range = { base: 'EUR', quotes: [currency], sources, from, to } as const;
    const sheets = iterateRateSheets(range, dependencies);
    const all = (await collect(sheets, ({ rates }) => rates.map((rate) => toRow(currency, rate)))).flat();
    if (!query.hasData) return all.slice(0, 1).map((row) => ({ ...row, date: '', value: '', status: '' }));
    const { first = all.length, last = all.length } = query;
    // With both, the first ones and the last ones: an observation that is among either.
    const isAsked = (i: number): boolean =>
      query.first === undefined || query.last === undefined
        ? i < first && i >= all.length - last
        : i < first || i >= all.length - last;
    return all.filter((_, i) => isAsked(i));
  }

  return {
    path: '/compat/sdmx',
    toError: toSdmxError,
    routes: PATHS.map((path): CompatRoute => ({ path, kind: 'stream', handle: sendData })),
  };
}

function toRow(currency: string, { date, value, suspect }: SheetRate): ObservationRow {
  return { currency, date, value, status: suspect === undefined ? 'A' : 'P' };
}
