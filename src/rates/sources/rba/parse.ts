import { parse } from 'csv-parse/sync';
import { findCurrency } from '../../../core/money/currencies.js';
import { isDecimalString } from '../../../core/money/decimal.js';
import { readNamedDay } from '../month-names.js';
import { ParseError, type PublishedQuote } from '../source.js';

/** What the table's own units mean that are no codes of ISO 4217: undefined for what is no currency. */
const OWN_UNITS: Readonly<Record<string, string | undefined>> = { SDR: 'XDR', Index: undefined };

/**
 * Reads table F11.1: lines about the series, of which "Units" has the currencies, and then a line a day, "03-Jan-2023",
 * with what one Australian dollar is worth in each; empty where there is no rate.
 * @throws ParseError naming the line that is not as expected
 */
export function parseRba(text: string): readonly PublishedQuote[] {
  // A line that is cut off could end in a rate that is cut off.
  if (!text.endsWith('\n')) throw new ParseError("the RBA's table breaks off");
  const lines = readLines(text);
  if (!lines[0]?.[0]?.startsWith('F11.1'))
    throw new ParseError(`the RBA's table begins with ${JSON.stringify(lines[0]?.[0]?.slice(0, 80) ?? '')}`);
  const units = lines.find(([name]) => name === 'Units')?.slice(1);
  const start = lines.findIndex(([name]) => name === 'Series ID') + 1;
  if (!units || units.length === 0 || start === 0 || start === lines.length)
    throw new ParseError("the RBA's table has no units or no days");
  const codes = units.map(readUnit);
  return lines.slice(start).flatMap(([day = '', ...cells]) => readLine(day, cells, codes));
}

function readLines(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true, bom: true });
  } catch (error) {
    throw new ParseError(`the RBA's table cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function readUnit(unit: string): string | undefined {
  const code = Object.hasOwn(OWN_UNITS, unit) ? OWN_UNITS[unit] : unit;
  if (code !== undefined && !findCurrency(code))
    throw new ParseError(`the RBA's table has a unit ${JSON.stringify(unit)}`);
  return code;
}

function readLine(
  day: string,
  cells: readonly string[],
  codes: readonly (string | undefined)[],
): readonly PublishedQuote[] {
  const [, number = '', month = '', year = ''] = /^(\d\d)-([A-Z][a-z]{2})-(\d{4})$/.exec(day) ?? [];
  const date = readNamedDay(year, month, number);
  if (date === undefined) throw new ParseError(`the RBA's table has a day ${JSON.stringify(day.slice(0, 40))}`);
  if (cells.length !== codes.length)
    throw new ParseError(`the RBA's rates of ${date} are ${cells.length}, its series ${codes.length}`);
  return codes.flatMap((quote, i): readonly PublishedQuote[] => {
    const value = cells[i] ?? '';
    if (quote === undefined || value === '') return [];
    if (!isDecimalString(value))
      throw new ParseError(`the RBA's rates of ${date}: ${JSON.stringify(value)} is no rate for ${quote}`);
    return [{ date, base: 'AUD', quote, value }];
  });
}
