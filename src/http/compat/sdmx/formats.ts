import type { Request } from 'express';
import { readParameter } from '../parameters.js';
import { createSdmxError } from './errors.js';
import { FIXED_DIMENSIONS } from './query.js';

/** One observation, or one series without any. */
export interface ObservationRow {
  readonly currency: string;
  readonly date: string;
  readonly value: string;
  /** `A` normal, `P` provisional: published and not confirmed. */
  readonly status: string;
}

/** A CSV of observations: what stands before the dimensions of a row. */
interface SdmxFormat {
  readonly mediaType: string;
  readonly head: readonly string[];
  readonly lead: (currency: string) => readonly string[];
  /** Has it an empty file, rather than an error, where there are no observations? */
  readonly hasEmptyFile?: boolean;
}

const SDMX_CSV = 'application/vnd.sdmx.data+csv';

/** SDMX-CSV 1.0.0 and 2.0.0, and the CSV of the ECB's own service. */
const CSV_1: SdmxFormat = {
  mediaType: `${SDMX_CSV};version=1.0.0`,
  head: ['DATAFLOW'],
  lead: () => ['ECB:EXR(1.0)'],
};
const CSV_2: SdmxFormat = {
  mediaType: `${SDMX_CSV};version=2.0.0`,
  head: ['STRUCTURE', 'STRUCTURE_ID', 'ACTION'],
  lead: () => ['dataflow', 'ECB:EXR(1.0)', 'I'],
};
const ECB_CSV: SdmxFormat = {
  mediaType: 'text/csv',
  head: ['KEY'],
  lead: (currency) => [`EXR.D.${currency}.EUR.SP00.A`],
  hasEmptyFile: true,
};

/** The format that a request asks for, by `format` or by Accept. @throws CompatError 406 with what there is */
export function negotiateFormat(request: Request): SdmxFormat {
  const named = readParameter(request, 'format');
  if (named !== undefined) {
    if (named === 'csvdata') return ECB_CSV;
    throw createSdmxError(501, `format: there is csvdata, and not ${named.slice(0, 40)}.`, 406);
  }
  for (const range of (request.get('Accept') ?? '*/*').split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    if (type === 'text/csv') return ECB_CSV;
    if (type === '*/*' || type === 'application/*') return CSV_1;
    if (type !== SDMX_CSV) continue;
    const options = new Map(parameters.map((each) => each.split('=') as [string, string | undefined]));
    // The names of codes, and periods as instants, are not offered.
    if ((options.get('labels') ?? 'id') !== 'id' || options.has('timeformat')) continue;
    const version = options.get('version') ?? '1.0.0';
    if (version === '1.0.0') return CSV_1;
    if (version === '2.0.0') return CSV_2;
  }
  throw createSdmxError(501, `Observations are sent as ${SDMX_CSV} (version 1.0.0 or 2.0.0) or text/csv.`, 406);
}

const COLUMNS = ['FREQ', 'CURRENCY', 'CURRENCY_DENOM', 'EXR_TYPE', 'EXR_SUFFIX', 'TIME_PERIOD', 'OBS_VALUE'];
const ATTRIBUTES = ['OBS_STATUS', 'OBS_CONF', 'UNIT', 'UNIT_MULT'];

/** The header of a file. */
export function writeHeader({ head }: SdmxFormat, hasAttributes: boolean): string {
  return `${[...head, ...COLUMNS, ...(hasAttributes ? ATTRIBUTES : [])].join(',')}\r\n`;
}

/** A line of a file; no cell needs quotation marks. */
export function writeRow(row: ObservationRow, { lead }: SdmxFormat, hasAttributes: boolean): string {
  const { currency, date, value, status } = row;
  const { FREQ, CURRENCY_DENOM, EXR_TYPE, EXR_SUFFIX } = FIXED_DIMENSIONS;
  const dimensions = [FREQ, currency, CURRENCY_DENOM, EXR_TYPE, EXR_SUFFIX, date, value];
  const attributes = hasAttributes ? [status, 'F', currency, '0'] : [];
  return `${[...lead(currency), ...dimensions, ...attributes].join(',')}\r\n`;
}
