import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { ParseError, type PublishedQuote } from '../source.js';
import { elementAt } from '../../../support/get-or-throw.js';

const MIN_CURRENCIES = 10;

/**
 * Reads eurofxref-hist.csv: a column a currency, a row a day, "N/A" where there was no rate, no quoting anywhere (so it
 * is split by hand: 12 ms for 27 years, a general CSV reader takes 136). Answers oldest day first.
 * @throws ParseError naming the line that is not as expected
 */
export function parseEcbCsv(text: string): readonly PublishedQuote[] {
  const lines = text.trimEnd().split(/\r?\n/);
  const currencies = parseHeader(lines[0] ?? '');
  const days = lines.slice(1).map((line, i) => parseDay(line, i + 2, currencies));
  if (days.length === 0) throw new ParseError("the ECB's history has no days");
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  days.forEach(({ date, line }, i) => {
    if (date === days[i + 1]?.date) throw new ParseError(`line ${line} of the ECB's history: ${date} is there twice`);
  });
  return days.flatMap(({ quotes }) => quotes);
}

/** The file's lines end with a comma, which makes a last column without a name. */
function parseHeader(line: string): readonly string[] {
  const [date, ...currencies] = line
    .replace(/,\s*$/, '')
    .split(',')
    .map((cell) => cell.trim());
  const wrong = currencies.find((currency) => !/^[A-Z]{3}$/.test(currency));
  if (date !== 'Date' || wrong !== undefined || currencies.length < MIN_CURRENCIES)
    throw new ParseError(`the header of the ECB's history is not as expected: ${JSON.stringify(line.slice(0, 80))}`);
  if (new Set(currencies).size < currencies.length) throw new ParseError("the ECB's history has a currency twice");
  return currencies;
}

interface CsvDay {
  readonly date: string;
  readonly line: number;
  readonly quotes: readonly PublishedQuote[];
}

function parseDay(text: string, line: number, currencies: readonly string[]): CsvDay {
  const cells = text.split(',').map((cell) => cell.trim());
  const date = elementAt(cells, 0);
  const extra = cells.length - 1 - currencies.length;
  if (!isIsoDate(date) || extra < 0 || extra > 1 || (extra === 1 && cells.at(-1) !== ''))
    throw new ParseError(`line ${line} of the ECB's history is not as expected: ${JSON.stringify(text.slice(0, 80))}`);
  const quotes: PublishedQuote[] = [];
  currencies.forEach((quote, i) => {
    const value = elementAt(cells, i + 1);
    if (value === 'N/A') return;
    if (!isDecimalString(value))
      throw new ParseError(`line ${line} of the ECB's history: ${JSON.stringify(value)} is no rate for ${quote}`);
    quotes.push({ date, base: 'EUR', quote, value });
  });
  return { date, line, quotes };
}
