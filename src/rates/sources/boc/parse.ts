import { z } from 'zod';
import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { parseJsonAs } from '../lossless-json.js';
import { ParseError, type PublishedQuote } from '../source.js';

const payloadSchema = z.object({
  groupDetail: z.object({ label: z.string() }),
  seriesDetail: z.record(z.string(), z.object({ label: z.string() })),
  observations: z.array(z.looseObject({ d: z.string() })),
});

const observationSchema = z.object({ v: z.string() });

/**
 * Reads the group FX_RATES_DAILY of the Valet API: a row a day, "FXCNYCAD": {"v": "0.1994"} for 1 CNY = 0.1994 CAD. A
 * series that has no observation on a day is not in its row.
 * @throws ParseError saying what is not as expected
 */
export function parseBoc(text: string): readonly PublishedQuote[] {
  const { seriesDetail, observations } = parseJsonAs(text, "the Bank of Canada's answer", payloadSchema);
  return observations.flatMap(({ d: date, ...series }) => {
    if (!isIsoDate(date)) throw new ParseError(`the Bank of Canada's answer has a day ${JSON.stringify(date)}`);
    return Object.entries(series).map(([key, cell]) => {
      const [, base] = /^FX([A-Z]{3})CAD$/.exec(key) ?? [];
      // The label is the publisher's own word for the direction.
      if (base === undefined || seriesDetail[key]?.label !== `${base}/CAD`)
        throw new ParseError(
          `the Bank of Canada's answer has a series ${JSON.stringify(key)} that is not ${base ?? '???'}/CAD`,
        );
      const { data } = observationSchema.safeParse(cell);
      if (!data || !isDecimalString(data.v))
        throw new ParseError(`the Bank of Canada's ${key} of ${date} is no rate: ${JSON.stringify(data?.v ?? cell)}`);
      return { date, base, quote: 'CAD', value: data.v };
    });
  });
}
