import { isDecimalString } from '../../../core/money/decimal.js';
import type { IsoDate } from '../../../core/rate-table/day.js';
import { readNamedDay } from '../month-names.js';
import { ParseError, type PublishedQuote } from '../source.js';
import { IMF_CURRENCIES } from './currencies.js';

/** Where there was no rate. */
const NO_RATE = 'NA';

const TITLE = 'SDRs per Currency unit for ';

/**
 * Reads a month of "SDRs per Currency unit", separated by tabs: blocks of up to eleven days, each with a line of days and
 * one for each currency, and notes at the end.
 * @throws ParseError naming the line that is not as expected
 */
export function parseImfSdr(text: string): readonly PublishedQuote[] {
  const lines = text.split(/\r?\n/);
  if (!(lines[0] ?? '').startsWith(TITLE))
    throw new ParseError(`the IMF's table begins with ${JSON.stringify((lines[0] ?? '').slice(0, 80))}`);
  const end = lines.findIndex((line) => line.startsWith('Notes:'));
  if (end < 0) throw new ParseError("the IMF's table breaks off before its notes");
  let days: readonly IsoDate[] = [];
  return lines.slice(1, end).flatMap((line, i): readonly PublishedQuote[] => {
    const [name = '', ...cells] = line.split('\t').map((cell) => cell.trim());
    if (name === '' || name.startsWith(TITLE)) return [];
    if (name === 'Currency') {
      days = cells.map((cell) => readDay(cell, i + 2));
      return [];
    }
    return readRow(name, cells, days, i + 2);
  });
}

function readDay(cell: string, line: number): IsoDate {
  const [, month = '', day = '', year = ''] = /^([A-Z][a-z]+) (\d\d?), (\d{4})$/.exec(cell) ?? [];
  const date = readNamedDay(year, month, day);
  if (date === undefined) throw new ParseError(`line ${line} of the IMF's table has a day ${JSON.stringify(cell)}`);
  return date;
}

function readRow(
  name: string,
  cells: readonly string[],
  days: readonly IsoDate[],
  line: number,
): readonly PublishedQuote[] {
  const base = IMF_CURRENCIES[name.toLowerCase()];
  if (base === undefined) throw new ParseError(`line ${line} of the IMF's table is of ${JSON.stringify(name)}`);
  if (cells.length !== days.length)
    throw new ParseError(`line ${line} of the IMF's table has ${cells.length} rates for ${days.length} days`);
  return days.flatMap((date, i): readonly PublishedQuote[] => {
    const value = cells[i] ?? '';
    if (value === NO_RATE) return [];
    if (!isDecimalString(value))
      throw new ParseError(
        `line ${line} of the IMF's table: ${JSON.stringify(value)} is no rate for ${base} on ${date}`,
      );
    return [{ date, base, quote: 'XDR', value }];
  });
}
