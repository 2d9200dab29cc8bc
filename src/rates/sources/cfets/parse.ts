import { z } from 'zod';
import { isDecimalString } from '../../../core/money/decimal.js';
import { isIsoDate, type IsoDate, type DayRange } from '../../../core/rate-table/day.js';
import { jsonNumberSchema, parseJsonAs } from '../lossless-json.js';
import { toSingleUnit } from '../per-unit.js';
import { ParseError, type PublishedQuote } from '../source.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** Where there was no parity. */
const NO_PARITY = '---';

const countSchema = jsonNumberSchema.transform(({ text }) => Number(text));
const payloadSchema = z.object({
  head: z.object({ rep_code: z.string(), rep_message: z.string().nullish() }),
  data: z.object({
    head: z.array(z.string()),
    searchlist: z.array(z.string()).optional(),
    flagMessage: z.string().nullish(),
    total: countSchema.optional(),
    pageTotal: countSchema.optional(),
    pageNum: countSchema.optional(),
    startDate: z.string().optional(),
    endDate: z.string().optional(),
  }),
  records: z.array(z.object({ date: z.string(), values: z.array(z.string()) })).nullish(),
});

/** One page of the central parities. */
export interface CfetsPage {
  readonly quotes: readonly PublishedQuote[];
  /** Days on this page. */
  readonly days: number;
  /** Days of the whole window, and the pages that they take. */
  readonly total: number;
  readonly pages: number;
}

/**
 * Reads one page of CcprHisNew. A record's values follow `data.head`, never the order that was asked for; each label
 * says the unit and the direction: "USD/CNY", "100JPY/CNY", "CNY/MYR".
 * @param asked what was asked for: an answer for something else is a fault
 * @throws ParseError saying what is not as expected; with the publisher's own words when it refuses
 */
export function parseCfets(text: string, asked: DayRange & { readonly page: number }): CfetsPage {
  const { head, data, records } = parseJsonAs(text, "CFETS' answer", payloadSchema);
  if (head.rep_code !== '200') throw new ParseError(`CFETS answered ${head.rep_code} ${head.rep_message ?? ''}`.trim());
  if (data.flagMessage) throw new ParseError(`CFETS refused ${asked.from} to ${asked.to}: ${data.flagMessage}`);
  const { startDate, endDate, pageNum, total, pageTotal, searchlist } = data;
  if (startDate !== asked.from || endDate !== asked.to || pageNum !== asked.page)
    throw new ParseError(
      `CFETS answered for page ${pageNum ?? '?'} of ${startDate ?? '?'} to ${endDate ?? '?'}, not for page ${asked.page} of ${asked.from} to ${asked.to}`,
    );
  if (!records || !isInteger(total) || !isInteger(pageTotal))
    throw new ParseError("CFETS' answer has no records or does not say how many there are");
  if (searchlist?.length !== data.head.length)
    throw new ParseError(`CFETS' answer names ${data.head.length} pairs and ${searchlist?.length ?? 'no'} others`);
  const pairs = data.head.map(parseLabel);
  if (new Set(pairs.map(({ base, quote }) => `${base}/${quote}`)).size < pairs.length)
    throw new ParseError("CFETS' answer has a pair twice");
  const quotes = records.flatMap(({ date, values }) => {
    if (!isIsoDate(date) || date < asked.from || date > asked.to)
      throw new ParseError(`CFETS' answer for ${asked.from} to ${asked.to} has a day ${JSON.stringify(date)}`);
    if (values.length !== pairs.length)
      throw new ParseError(`CFETS' parities of ${date} are ${values.length}, its pairs ${pairs.length}`);
    return values.flatMap((value, i) => createQuotes(date, elementAt(pairs, i), value));
  });
  return { quotes, days: records.length, total, pages: pageTotal };
}

function isInteger(value: number | undefined): value is number {
  return Number.isInteger(value);
}

interface LabelledPair {
  readonly base: string;
  readonly quote: string;
  /** How many zeros the unit has: 2 for 100 yen. */
  readonly unitZeros: number;
}

function parseLabel(label: string): LabelledPair {
  const [, unit = '', base, quote] = /^(|10{0,5})([A-Z]{3})\/([A-Z]{3})$/.exec(label) ?? [];
  if (base === undefined || quote === undefined || (base !== 'CNY' && quote !== 'CNY'))
    throw new ParseError(`CFETS' answer has a pair ${JSON.stringify(label)}`);
  return { base, quote, unitZeros: Math.max(0, unit.length - 1) };
}

function createQuotes(
  date: IsoDate,
  { base, quote, unitZeros: zeros }: LabelledPair,
  value: string,
): readonly PublishedQuote[] {
  if (value === NO_PARITY) return [];
  if (!isDecimalString(value))
    throw new ParseError(`CFETS' parities of ${date}: ${JSON.stringify(value)} is no rate for ${base}/${quote}`);
  return [{ date, base, quote, ...toSingleUnit(value, zeros) }];
}
