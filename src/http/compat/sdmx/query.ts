import type { Request } from 'express';
import { readParameter } from '../parameters.js';
import { createSdmxError } from './errors.js';
import { readTimePeriod, type TimePeriod } from './time-period.js';

/** A request for observations, from a path and a query of either version of SDMX REST. */
export interface DataQuery {
  /** Currencies of the series; undefined for all. */
  readonly currencies: readonly string[] | undefined;
  readonly period: TimePeriod;
  /** With observations, or the series alone. */
  readonly hasData: boolean;
  readonly hasAttributes: boolean;
  /** As many observations of each series, from its first or its last one. */
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** What the dimensions of our one dataflow may be, beside the currency: daily, against one euro, spot, as published. */
const DIMENSIONS = ['FREQ', 'CURRENCY', 'CURRENCY_DENOM', 'EXR_TYPE', 'EXR_SUFFIX'] as const;
export const FIXED_DIMENSIONS = { FREQ: 'D', CURRENCY_DENOM: 'EUR', EXR_TYPE: 'SP00', EXR_SUFFIX: 'A' } as const;

/** @throws CompatError for another dataflow: nothing of it is known here */
export function checkDataflow(agency: string, flow: string): void {
  const [owner, id] = flow.includes(',') ? flow.split(',') : [agency, flow];
  if (id !== 'EXR' || !['ECB', 'all', '*'].includes(owner ?? ''))
    throw createSdmxError(100, 'The only dataflow here is EXR of the ECB.');
}

/**
 * The query of a request.
 * @param key as it stands in the path; undefined for all series
 * @throws CompatError for what cannot be read, and for what is not offered
 */
export function readDataQuery(request: Request, key: string | undefined): DataQuery {
  for (const name of ['updatedAfter', 'includeHistory'])
    if (![undefined, 'false'].includes(readParameter(request, name)))
      throw createSdmxError(501, `${name} is not offered here: GET /v1/revisions lists what was corrected.`);
  const detail = readParameter(request, 'detail') ?? 'full';
  if (!['full', 'dataonly', 'serieskeysonly', 'nodata'].includes(detail))
    throw createSdmxError(140, `detail: ${detail.slice(0, 40)} is not known.`);
  return {
    currencies: readKey(key),
    period: readTimePeriod(request),
    hasData: readParameter(request, 'measures') !== 'none' && ['full', 'dataonly'].includes(detail),
    hasAttributes: readParameter(request, 'attributes') !== 'none' && ['full', 'nodata'].includes(detail),
    first: readCount(request, 'firstNObservations'),
    last: readCount(request, 'lastNObservations'),
  };
}

/** Currencies of a key, or of several with commas between them; undefined for all. */
function readKey(key: string | undefined): readonly string[] | undefined {
  if (key === undefined || key === 'all' || key === '*') return undefined;
  const lists = key.split(',').map(readSeriesKey);
  if (lists.includes('all')) return undefined;
  return [...new Set(lists.flat())];
}

/** "D.USD+CNY.EUR.SP00.A": an empty part, or an asterisk, stands for any value. */
function readSeriesKey(key: string): readonly string[] | 'all' {
  const parts = key.split('.').map((part) => (part === '' || part === '*' ? [] : part.split('+')));
  if (parts.length !== DIMENSIONS.length)
    throw createSdmxError(140, `A key has ${DIMENSIONS.length} parts: ${DIMENSIONS.join('.')}.`);
  const values = Object.fromEntries(DIMENSIONS.map((name, i) => [name, parts[i] ?? []]));
  const isOffered = Object.entries(FIXED_DIMENSIONS).every(([name, value]) => {
    const asked = values[name] ?? [];
    return asked.length === 0 || asked.includes(value);
  });
  const currencies = values.CURRENCY ?? [];
  if (!isOffered) return [];
  return currencies.length === 0 ? 'all' : currencies;
}

function readCount(request: Request, name: string): number | undefined {
  const sent = readParameter(request, name);
  if (sent === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(sent)) throw createSdmxError(140, `${name}: write a positive integer.`);
  return Number(sent);
}
