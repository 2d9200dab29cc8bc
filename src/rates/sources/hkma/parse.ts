import { z } from 'zod';
import { findCurrency } from '../../../core/money/currencies.js';
import { Decimal, formatDecimal, type DecimalString } from '../../../core/money/decimal.js';
import { roundToSignificant } from '../../../core/money/rounding.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { JsonNumber, toPlainDecimal, parseJsonAs } from '../lossless-json.js';
import { ParseError, type PublishedQuote } from '../source.js';

const payloadSchema = z.object({
  header: z.object({ success: z.boolean(), err_code: z.string().nullish(), err_msg: z.string().nullish() }),
  result: z.object({
    records: z.array(z.looseObject({ end_of_day: z.string() })),
  }),
});

/** Decimal digits that a double holds for certain (IEEE 754, DBL_DIG): what is printed beyond them is noise. */
const MAX_DOUBLE_DIGITS = 15;

/** One page of days. */
interface HkmaPage {
  readonly quotes: readonly PublishedQuote[];
  readonly days: number;
}

/**
 * Reads one page of er-eeri-daily: a record a day, "usd": 7.825 for 1 USD = 7.825 HKD, null where there is none. Keys
 * that are no currency (indices, special drawing rights) are left out.
 * @throws ParseError saying what is not as expected, with the publisher's own words when it refuses
 */
export function parseHkma(text: string): HkmaPage {
  const { header, result } = parseJsonAs(text, "the HKMA's answer", payloadSchema);
  if (!header.success)
    throw new ParseError(`the HKMA answered ${header.err_code ?? 'an error'}: ${header.err_msg ?? 'no reason given'}`);
  const quotes = result.records.flatMap(({ end_of_day: date, ...cells }) => {
    if (!isIsoDate(date)) throw new ParseError(`the HKMA's answer has a day ${JSON.stringify(date)}`);
    return Object.entries(cells).flatMap(([key, cell]): readonly PublishedQuote[] => {
      const base = key.toUpperCase();
      if (key.length !== 3 || !findCurrency(base) || cell === null) return [];
      if (!(cell instanceof JsonNumber)) throw new ParseError(`the HKMA's ${key} of ${date} is not a number`);
      return [{ date, base, quote: 'HKD', value: roundDoubleNoise(toPlainDecimal(cell)) }];
    });
  });
  return { quotes, days: result.records.length };
}

/**
 * The digits as printed; but a number of more than 15 significant digits was printed from a double, and its last ones
 * are noise: it is rounded to 15 and idle zeros are dropped. "7.8245000000000005" is 7.8245.
 */
function roundDoubleNoise(value: DecimalString): DecimalString {
  const digits = value.replace('.', '').replace(/^0+/, '');
  if (digits.length <= MAX_DOUBLE_DIGITS) return value;
  return formatDecimal(roundToSignificant(new Decimal(value), MAX_DOUBLE_DIGITS, 'half-even'));
}
