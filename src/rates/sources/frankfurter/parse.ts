import { z } from 'zod';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { jsonNumberSchema, toPlainDecimal, parseJsonAs } from '../lossless-json.js';
import { ParseError, type PublishedQuote } from '../source.js';

const rowsSchema = z.array(
  z.object({
    date: z.string(),
    base: z.string(),
    quote: z.string(),
    rate: jsonNumberSchema,
    providers: z.array(z.object({ key: z.string(), date: z.string().optional(), rate: jsonNumberSchema })),
  }),
);

/** The one provider that is asked for. */
export const FRANKFURTER_PROVIDER = 'ECB';

/**
 * Reads /v2/rates of Frankfurter with `providers=ECB&expand=providers`. Each row must say that it is the ECB's alone
 * and of the day that it is dated: a blend of providers, or a rate carried over a weekend, is not what was published.
 * @throws ParseError saying what is not as expected
 */
export function parseFrankfurter(text: string): readonly PublishedQuote[] {
  return parseJsonAs(text, "Frankfurter's answer", rowsSchema).map(({ date, base, quote, rate, providers }) => {
    if (!isIsoDate(date) || base !== 'EUR')
      throw new ParseError(
        `Frankfurter's answer has a row that is not expected: ${base}/${quote} of ${JSON.stringify(date)}`,
      );
    const [only, ...others] = providers;
    if (only?.key !== FRANKFURTER_PROVIDER || others.length > 0 || (only.date ?? date) !== date)
      throw new ParseError(
        `Frankfurter's ${base}/${quote} of ${date} is not the ${FRANKFURTER_PROVIDER}'s of that day but from ${providers.map((each) => `${each.key} ${each.date ?? ''}`.trim()).join(', ') || 'nobody'}`,
      );
    if (toPlainDecimal(only.rate) !== toPlainDecimal(rate))
      throw new ParseError(
        `Frankfurter's ${base}/${quote} of ${date} is ${rate.text}, the ${FRANKFURTER_PROVIDER}'s ${only.rate.text}`,
      );
    return { date, base, quote, value: toPlainDecimal(rate) };
  });
}
