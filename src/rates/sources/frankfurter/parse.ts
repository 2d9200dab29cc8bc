import { z } from 'zod';
import { isIsoDate } from '../../../core/rate-table/day.js';
import type { Quote } from '../../../core/rate-table/quote.js';
import { numberText, plainNumber, readShaped } from '../lossless-json.js';
import { ParseFault } from '../source.js';

const rows = z.array(
  z.object({
    date: z.string(),
    base: z.string(),
    quote: z.string(),
    rate: numberText,
    providers: z.array(z.object({ key: z.string(), date: z.string().optional(), rate: numberText })),
  }),
);

/** The one provider that is asked for. */
export const PROVIDER = 'ECB';

/**
 * Reads /v2/rates of Frankfurter with `providers=ECB&expand=providers`. Each row must say that it is the ECB's alone
 * and of the day that it bears: a blend of providers, or a rate carried over a weekend, is not what was published.
 * @throws ParseFault saying what is not as expected
 */
export function parseFrankfurter(text: string): readonly Quote[] {
  return readShaped(text, "Frankfurter's answer", rows).map(({ date, base, quote, rate, providers }) => {
    if (!isIsoDate(date) || base !== 'EUR')
      throw new ParseFault(
        `Frankfurter's answer has a row that is not expected: ${base}/${quote} of ${JSON.stringify(date)}`,
      );
    const [only, ...others] = providers;
    if (only?.key !== PROVIDER || others.length > 0 || (only.date ?? date) !== date)
      throw new ParseFault(
        `Frankfurter's ${base}/${quote} of ${date} is not the ${PROVIDER}'s of that day but from ${providers.map((each) => `${each.key} ${each.date ?? ''}`.trim()).join(', ') || 'nobody'}`,
      );
    if (plainNumber(only.rate) !== plainNumber(rate))
      throw new ParseFault(
        `Frankfurter's ${base}/${quote} of ${date} is ${rate.text}, the ${PROVIDER}'s ${only.rate.text}`,
      );
    return { source: 'frankfurter', date, base, quote, value: plainNumber(rate) };
  });
}
