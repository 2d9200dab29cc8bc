import { z } from 'zod';
import { findCurrency } from '../../../core/money/currencies.js';
import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate, type IsoDate } from '../../../core/rate-table/day.js';
import { parseJsonAs } from '../lossless-json.js';
import { ParseError, type PublishedQuote } from '../source.js';

/** Where there was no rate. */
const NO_RATE = '-';

/** The file's own code of the New Taiwan dollar, which is TWD in ISO 4217. */
const OWN_CODES: Readonly<Record<string, string>> = { NTD: 'TWD' };

const payloadSchema = z.object({
  data: z.object({
    dataSets: z.array(z.array(z.string())).min(1),
    structure: z.object({ Table1: z.array(z.object({ data: z.string() })).min(1) }),
  }),
});

interface Column {
  readonly base: string;
  readonly quote: string;
}

/**
 * Reads BP01D01: a row a day, its columns named at the end: "NTD/USD" is New Taiwan dollars for one US dollar, and
 * "USD/GBP" US dollars for one pound.
 * @param since days before it are passed over: the file has the whole history
 * @throws ParseError saying what is not as expected
 */
export function parseCbcTaiwan(text: string, since: IsoDate): readonly PublishedQuote[] {
  const { dataSets, structure } = parseJsonAs(text, "the CBC's file", payloadSchema).data;
  const columns = structure.Table1.map(({ data: label }) => parseLabel(label));
  return dataSets.flatMap(([day = '', ...cells]) => {
    const date = day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
    if (!isIsoDate(date)) throw new ParseError(`the CBC's file has a day ${JSON.stringify(day)}`);
    if (cells.length !== columns.length)
      throw new ParseError(`the CBC's rates of ${date} are ${cells.length}, its columns ${columns.length}`);
    if (date < since) return [];
    return columns.flatMap(({ base, quote }, i): readonly PublishedQuote[] => {
      const value = cells[i] ?? '';
      if (value === NO_RATE) return [];
      if (!isDecimalString(value))
        throw new ParseError(`the CBC's rates of ${date}: ${JSON.stringify(value)} is no rate for ${base}/${quote}`);
      return [{ date, base, quote, value }];
    });
  });
}

function parseLabel(label: string): Column {
  const [, above = '', below = ''] = /([A-Z]{3})\/([A-Z]{3})$/.exec(label.trim()) ?? [];
  const [quote, base] = [OWN_CODES[above] ?? above, OWN_CODES[below] ?? below];
  if (!findCurrency(base) || !findCurrency(quote) || (base === 'USD') === (quote === 'USD'))
    throw new ParseError(`the CBC's file has a column ${JSON.stringify(label)}`);
  return { base, quote };
}
