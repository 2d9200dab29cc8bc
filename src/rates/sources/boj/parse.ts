import { z } from 'zod';
import { isIsoDate } from '../../../core/rate-table/day.js';
import { JsonNumber, jsonNumberSchema, parseJsonAs, toPlainDecimal } from '../lossless-json.js';
import { ParseError, type PublishedQuote } from '../source.js';

/** The series that are asked for: the rates at 17:00 in Tokyo, each with its unit in the words of the bank. */
export const BOJ_SERIES: Readonly<
  Record<string, { readonly base: string; readonly quote: string; readonly unit: string }>
> = {
  FXERD04: { base: 'USD', quote: 'JPY', unit: 'Yen per U.S. Dollar' },
  FXERD34: { base: 'EUR', quote: 'USD', unit: 'U.S. Dollar per Euro' },
};

const payloadSchema = z.object({
  STATUS: jsonNumberSchema,
  MESSAGE: z.string(),
  RESULTSET: z.array(
    z.object({
      SERIES_CODE: z.string(),
      UNIT: z.string(),
      VALUES: z.object({
        SURVEY_DATES: z.array(jsonNumberSchema),
        VALUES: z.array(z.union([jsonNumberSchema, z.null()])),
      }),
    }),
  ),
});

/**
 * Reads an answer of the time-series API: for each series a list of days and one of values, null where there is none.
 * @throws ParseError saying what is not as expected, with the bank's own words when it refuses
 */
export function parseBoj(text: string): readonly PublishedQuote[] {
  const { STATUS: status, MESSAGE: message, RESULTSET: series } = parseJsonAs(text, "the BOJ's answer", payloadSchema);
  if (status.text !== '200') throw new ParseError(`the BOJ answered ${status.text}: ${message}`);
  const missing = Object.keys(BOJ_SERIES).find((code) => !series.some((each) => each.SERIES_CODE === code));
  if (missing !== undefined) throw new ParseError(`the BOJ's answer has no series ${missing}`);
  return series.flatMap(({ SERIES_CODE: code, UNIT: unit, VALUES: { SURVEY_DATES: days, VALUES: values } }) => {
    const pair = BOJ_SERIES[code];
    if (pair?.unit !== unit) throw new ParseError(`the BOJ's answer has a series ${code} in ${JSON.stringify(unit)}`);
    if (days.length !== values.length)
      throw new ParseError(`the BOJ's series ${code} has ${days.length} days and ${values.length} values`);
    return values.flatMap((value, i): readonly PublishedQuote[] => {
      const date = (days[i]?.text ?? '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
      if (!isIsoDate(date)) throw new ParseError(`the BOJ's series ${code} has a day ${JSON.stringify(date)}`);
      if (!(value instanceof JsonNumber)) return [];
      return [{ date, base: pair.base, quote: pair.quote, value: toPlainDecimal(value) }];
    });
  });
}
