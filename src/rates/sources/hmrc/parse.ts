import { parse } from 'csv-parse/sync';
import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { ParseError, type PublishedQuote } from '../source.js';

const CODE = 'Currency Code';
const RATE = 'Currency Units per £1';
const START = 'Start date';

/** The file's own code of a currency that has another one in ISO 4217: Zimbabwe Gold. */
const OWN_CODES: Readonly<Record<string, string>> = { ZIG: 'ZWG' };

/** Before this day the file had the old leone (some 15,600 to the pound) under the code of the new one, a thousandth of it. */
const FIRST_DAY_OF_NEW_LEONE = '2023-03-01';

/**
 * Reads the rates of a month: a line for each country, "China,Yuan,CNY,9.0479,01/08/2026,31/08/2026", with what one pound
 * is worth from the first of these days on. A currency of several countries is there as often; a rate that is corrected
 * within the month has a line with a later day.
 * @throws ParseError naming the line that is not as expected
 */
export function parseHmrc(text: string): readonly PublishedQuote[] {
  if (!text.endsWith('\n')) throw new ParseError("HMRC's file breaks off");
  const quotes = new Map<string, PublishedQuote>();
  for (const [i, row] of readRows(text).entries()) {
    const { [CODE]: own = '', [RATE]: value = '', [START]: start = '' } = row;
    const [, day = '', month = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(start) ?? [];
    const date = `${year}-${month}-${day}`;
    const quote = own === 'SLE' && date < FIRST_DAY_OF_NEW_LEONE ? 'SLL' : (OWN_CODES[own] ?? own);
    if (!isIsoDate(date) || !/^[A-Z]{3}$/.test(quote) || !isDecimalString(value))
      throw new ParseError(`line ${i + 2} of HMRC's file is not as expected: ${JSON.stringify([own, value, start])}`);
    const key = `${date} ${quote}`;
    const known = quotes.get(key);
    if (known && known.value !== value)
      throw new ParseError(`line ${i + 2} of HMRC's file has ${value} for ${quote}, another line ${known.value}`);
    quotes.set(key, { date, base: 'GBP', quote, value });
  }
  return [...quotes.values()];
}

function readRows(text: string): readonly Readonly<Record<string, string>>[] {
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parse(text, { columns: true, relax_column_count: false, bom: true, trim: true });
  } catch (error) {
    throw new ParseError(`HMRC's file cannot be read: ${(error as Error).message}`, { cause: error });
  }
  const missing = [CODE, RATE, START].filter((column) => rows[0] === undefined || !(column in rows[0]));
  if (missing.length > 0) throw new ParseError(`HMRC's file has no ${missing.join(', ')}`);
  return rows;
}
