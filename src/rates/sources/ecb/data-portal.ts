import { parse } from 'csv-parse/sync';
import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { ECB_CURRENCIES } from './currencies.js';
import { ParseError, type FetchContext, type HistoryFetcher, type PublishedQuote } from '../source.js';
import { fetchUnconditionally, decodeText } from '../fetch-document.js';

/** What every row must say: daily, against one euro, spot, as published at 14:15. */
const EXPECTED_DIMENSIONS = {
  FREQ: 'D',
  CURRENCY_DENOM: 'EUR',
  EXR_TYPE: 'SP00',
  EXR_SUFFIX: 'A',
  UNIT_MULT: '0',
} as const;
const REQUIRED_COLUMNS = [...Object.keys(EXPECTED_DIMENSIONS), 'CURRENCY', 'TIME_PERIOD', 'OBS_VALUE'];

/**
 * The ECB's data portal: the same reference rates for any range of days. A year of all currencies is 1.7 MB.
 * @param baseUrl of the SDMX service
 */
export function createDataPortal(baseUrl: string): HistoryFetcher<PublishedQuote> {
  const series = `${baseUrl}/data/EXR/D.${ECB_CURRENCIES.join('+')}.EUR.SP00.A`;
  return {
    name: 'data portal',
    maxWindowDays: 366,
    async fetch({ from, to }: DayRange, context: FetchContext) {
      const url = `${series}?format=csvdata&startPeriod=${from}&endPeriod=${to}`;
      const body = await fetchUnconditionally({ url, accept: 'text/csv' }, 'the ECB', context);
      return parseEcbSdmx(decodeText(body, "the ECB's SDMX data"));
    },
  };
}

/**
 * Reads csvdata of the EXR dataflow. A span without observations comes as an empty body; an observation that does not
 * exist as an empty value or NaN.
 * @throws ParseError naming the line that is not as expected
 */
export function parseEcbSdmx(text: string): readonly PublishedQuote[] {
  if (text.trim() === '') return [];
  return parseRows(text).flatMap((row, i) => {
    const line = i + 2;
    const wrong = Object.entries(EXPECTED_DIMENSIONS).find(([column, value]) => row[column] !== value);
    if (wrong)
      throw new ParseError(
        `line ${line} of the ECB's SDMX data has ${wrong[0]} ${JSON.stringify(row[wrong[0]])}, not ${wrong[1]}`,
      );
    const { CURRENCY: quote = '', TIME_PERIOD: date = '', OBS_VALUE: value = '' } = row;
    if (!isIsoDate(date) || !ECB_CURRENCIES.includes(quote))
      throw new ParseError(
        `line ${line} of the ECB's SDMX data is not as expected: ${JSON.stringify(`${quote} ${date}`)}`,
      );
    if (value === '' || value === 'NaN') return [];
    if (!isDecimalString(value))
      throw new ParseError(`line ${line} of the ECB's SDMX data: ${JSON.stringify(value)} is no rate for ${quote}`);
    return [{ date, base: 'EUR', quote, value }];
  });
}

function parseRows(text: string): readonly Readonly<Record<string, string>>[] {
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    // A quoted title holds a comma; a row that is cut off has too few cells, which is an error here.
    rows = parse(text, { columns: true, relax_column_count: false, bom: true });
  } catch (error) {
    throw new ParseError(`the ECB's SDMX data cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const missing = REQUIRED_COLUMNS.filter((column) => rows[0] === undefined || !(column in rows[0]));
  if (missing.length > 0) throw new ParseError(`the ECB's SDMX data has no ${missing.join(', ')}`);
  return rows;
}
