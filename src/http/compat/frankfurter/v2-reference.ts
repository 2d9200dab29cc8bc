import type { Request, Response } from 'express';
import { listRequestCurrencies } from '../../../api/operations/currencies.js';
import { toIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import type { QuoteSeries } from '../../../core/rate-table/quote-series.js';
import type { RateTable } from '../../../core/rate-table/rate-table.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import type { HttpDependencies } from '../../dependencies.js';
import { readParameter } from '../parameters.js';
import type { CompatRoute } from '../protocol.js';
import { createFrankfurterError } from './errors.js';

/** Currencies and providers of version 2. */
export function createReferenceRoutes(dependencies: HttpDependencies): readonly CompatRoute[] {
  function sendCurrencies(request: Request, response: Response): void {
    const all = listCurrencies(dependencies);
    const isAll = readParameter(request, 'scope') === 'all';
    response.json(all.filter(({ isActive }) => isAll || isActive).map(({ currency }) => currency));
  }

  function sendCurrency(request: Request, response: Response): void {
    const { code = '' } = request.params as { readonly code?: string };
    const found = listCurrencies(dependencies).find(({ currency }) => currency.iso_code === code.toUpperCase());
    if (!found) throw createFrankfurterError(404, 'not found');
    response.json({ ...found.currency, providers: found.providers });
  }

  async function sendProviders(_request: Request, response: Response): Promise<void> {
    const { sources, currencies } = findExtents(dependencies.rates.current);
    const status = await dependencies.sourceStatus();
    response.json(
      status.map(({ key, name, pivot }) => ({
        key: key.toUpperCase(),
        name,
        base: pivot,
        ...formatExtent(sources.get(key)),
        currencies: [...currencies].filter(([, { providers }]) => providers.has(key)).map(([code]) => code),
      })),
    );
  }

  return [
    { path: '/currencies', handle: sendCurrencies },
    { path: '/currency/:code', handle: sendCurrency },
    { path: '/providers', handle: sendProviders },
  ];
}

function listCurrencies(dependencies: HttpDependencies) {
  const { currencies } = findExtents(dependencies.rates.current);
  return listRequestCurrencies(dependencies).flatMap(({ code, names, symbol, active }) => {
    const extent = currencies.get(code);
    if (!extent) return [];
    // Our table of currencies has no numeric codes, and the protocol admits null.
    const currency = { iso_code: code, iso_numeric: null, name: names.en, symbol, ...formatExtent(extent) };
    return [{ isActive: active, currency, providers: [...extent.providers].map((key) => key.toUpperCase()).sort() }];
  });
}

/** From the first to the last day of an observation, and the sources that made one. */
interface Extent {
  first: number;
  last: number;
  readonly providers: Set<string>;
}

/** What the table holds of each currency and of each source; its series are sorted by day. */
const findExtents = memoizePerObject((table: RateTable) => {
  const [sources, currencies] = [new Map<string, Extent>(), new Map<string, Extent>()];
  for (const series of table.parts().series) {
    extend(sources, series.source, series);
    extend(currencies, series.base, series);
    extend(currencies, series.quote, series);
  }
  return { sources, currencies: new Map([...currencies].sort(([a], [b]) => (a < b ? -1 : 1))) };
});

function extend(extents: Map<string, Extent>, key: string, { source, days }: QuoteSeries): void {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return;
  const extent = extents.get(key) ?? { first, last, providers: new Set<string>() };
  extent.first = Math.min(extent.first, first);
  extent.last = Math.max(extent.last, last);
  extents.set(key, { ...extent, providers: extent.providers.add(source) });
}

function formatExtent(extent: Extent | undefined): {
  readonly start_date: IsoDate | null;
  readonly end_date: IsoDate | null;
} {
  return { start_date: extent ? toIsoDate(extent.first) : null, end_date: extent ? toIsoDate(extent.last) : null };
}
