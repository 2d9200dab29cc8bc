import { z } from 'zod';
import { findCurrency } from '../../../core/money/currencies.js';
import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { jsonNumberSchema, parseJsonAs } from '../lossless-json.js';
import { toSingleUnit } from '../per-unit.js';
import { ParseError, type PublishedQuote } from '../source.js';

const payloadSchema = z.object({
  message: z.literal('OK'),
  data: z.array(z.object({ date: z.string(), currency: z.string(), unit: jsonNumberSchema, usdMean: z.string() })),
});

/**
 * Reads financial_info: a row for each day and currency. Whatever its name says, `usdMean` is patacas for `unit` of the
 * currency (1, or 100 for yen and won). Rows whose code is no currency (a liquidity ratio, the ECU) are left out.
 * @throws ParseError saying what is not as expected
 */
export function parseAmcm(text: string): readonly PublishedQuote[] {
  const { data } = parseJsonAs(text, "the AMCM's answer", payloadSchema);
  return data.flatMap(({ date: instant, currency: base, unit, usdMean: value }) => {
    const date = instant.slice(0, 10);
    if (!isIsoDate(date)) throw new ParseError(`the AMCM's answer has a day ${JSON.stringify(instant)}`);
    if (!findCurrency(base)) return [];
    const [, zeros] = /^1(0*)(?:\.0+)?$/.exec(unit.text) ?? [];
    if (zeros === undefined) throw new ParseError(`the AMCM's ${base} of ${date} is for ${unit.text} of it`);
    if (!isDecimalString(value))
      throw new ParseError(`the AMCM's ${base} of ${date} is no rate: ${JSON.stringify(value)}`);
    return [{ date, base, quote: 'MOP', ...toSingleUnit(value, zeros.length) }];
  });
}
