import { z } from 'zod';
import { isDecimalString, parseDecimal } from '../../../core/money/decimal.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { jsonNumberSchema, parseJsonAs } from '../lossless-json.js';
import { ParseError, type PublishedQuote } from '../source.js';
import { TREASURY_CURRENCIES } from './currencies.js';

const WHAT = "the Treasury's answer";

const payloadSchema = z.object({
  data: z.array(z.object({ country_currency_desc: z.string(), exchange_rate: z.string(), effective_date: z.string() })),
  meta: z.object({ 'total-pages': jsonNumberSchema }),
});

/** The description of the leone has not changed since it lost three zeros in 2022, when it stood at some 14,000 to the dollar. */
const LEAST_OF_OLD_LEONE = '1000';

/** In October 2021 the bolívar lost six zeros under the same description and code. */
const FIRST_DAY_OF_BOLIVAR = '2021-10-01';

/**
 * Reads Treasury Reporting Rates of Exchange: a row for each country, "country_currency_desc": "China-Renminbi",
 * "exchange_rate": "7.1", for what one US dollar is worth from the effective date on. A rate that is amended within the
 * quarter has a row with a later date. A description that the table of currencies does not have is left out; the service
 * reports the currency as missing.
 * @throws ParseError saying what is not as expected
 */
export function parseTreasury(text: string): readonly PublishedQuote[] {
  const { data, meta } = parseJsonAs(text, WHAT, payloadSchema);
  const { text: pages } = meta['total-pages'];
  if (pages !== '1') throw new ParseError(`${WHAT} has ${pages} pages`);
  return data.flatMap(({ country_currency_desc: name, exchange_rate: value, effective_date: date }) => {
    const code = TREASURY_CURRENCIES[name.trim().toLowerCase()];
    if (code === undefined || (code === 'VES' && date < FIRST_DAY_OF_BOLIVAR)) return [];
    if (!isIsoDate(date) || !isDecimalString(value))
      throw new ParseError(`${WHAT} is not as expected: ${JSON.stringify([name, value, date])}`);
    const quote = code === 'SLE' && parseDecimal(value).gte(LEAST_OF_OLD_LEONE) ? 'SLL' : code;
    return [{ date, base: 'USD', quote, value }];
  });
}
