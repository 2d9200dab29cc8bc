import { z } from 'zod';
import { currencyCodeSchema, currencyNameInput, daySchema, dayInput, decimalSchema, rateKindSchema } from './common.js';
import { listParameter } from './query-parameters.js';
import { MARKETS } from '../../core/rate-table/market.js';
import { groupInput, ratePeriodSchema } from './rate-period.js';
import { passedOverSchema, rateQueryFields } from './rate.js';

const ratesQueryFields = z.strictObject({
  base: currencyNameInput.meta({
    description:
      'Base currency: the rate is for one unit of it. Any case; RMB means CNY, CNH means CNY at `market=CNH`.',
    example: 'USD',
  }),
  quotes: listParameter(currencyNameInput)
    .optional()
    .meta({
      description:
        'Quote currencies, named likewise, separated by commas. Default: every one that has a rate; required with `from` and `to`.',
      example: ['CNY', 'HKD'],
    }),
  date: rateQueryFields.date,
  from: dayInput.optional().meta({ description: 'First day of a range; only with `to`.', example: '2025-02-17' }),
  to: dayInput.optional().meta({ description: 'Last day of a range; only with `from`.', example: '2025-02-21' }),
  group: groupInput.optional().meta({
    description: 'In a range: the last rate of each week, month, quarter or year instead of one for each day.',
    example: 'month',
  }),
  fill: z.enum(['carry']).optional().meta({
    description:
      '`carry`: in a range, a row for every calendar day; on a day without an observation the newest one before it, at most 14 days old, with its `ageDays`.',
    example: 'carry',
  }),
  source: rateQueryFields.source,
  sources: rateQueryFields.sources,
  kind: rateQueryFields.kind,
  market: rateQueryFields.market,
  average: rateQueryFields.average.meta({
    description:
      'The mean of the daily rates of the month, quarter or year that contains `date`; in a range, one mean for each.',
    example: 'month',
  }),
  closing: rateQueryFields.closing,
  partial: rateQueryFields.partial,
  maxAgeDays: rateQueryFields.maxAgeDays,
  revision: rateQueryFields.revision,
});

/** One day (`date`, or neither) or a range (`from` and `to`); what belongs to the other is refused. */
export const ratesQuery = ratesQueryFields.superRefine((query, context) => {
  const refuse = (field: keyof typeof query, message: string): void => {
    context.addIssue({ code: 'custom', path: [field], message });
  };
  const { from, to, date, quotes, maxAgeDays, group, average, closing, partial, fill } = query;
  if (from === undefined && to === undefined) {
    if (group !== undefined) refuse('group', 'is for a range: give from and to, or closing instead of group.');
    if (fill !== undefined) refuse('fill', 'is for a range: give from and to; the rate of one day is carried anyway.');
    return;
  }
  if (from === undefined) refuse('from', 'is required with to: both ends of a range are given.');
  if (to === undefined) refuse('to', 'is required with from: both ends of a range are given.');
  if (from !== undefined && to !== undefined && from > to) refuse('from', `${from} is after to, ${to}.`);
  if (date !== undefined) refuse('date', 'is for one day, from and to are for a range; give one or the other.');
  if (maxAgeDays !== undefined) refuse('maxAgeDays', 'is for one day: a range holds only days that were observed.');
  if (closing !== undefined)
    refuse('closing', 'is for one day; in a range write group: it takes the last rate of each.');
  if (partial !== undefined) refuse('partial', 'is for one day; in a range period.complete says what is whole.');
  if (group !== undefined && average !== undefined)
    refuse('group', 'and average both name a period; give one of them.');
  if (fill !== undefined && (group ?? average) !== undefined)
    refuse('fill', 'is for days; group and average have one rate for each period.');
  if (quotes === undefined) refuse('quotes', 'is required with from and to.');
});

export const rateRowSchema = z
  .object({
    date: daySchema.meta({
      description: 'The day that the rate was observed; of a period, that of its last observation.',
    }),
    base: currencyCodeSchema,
    quote: currencyCodeSchema,
    rate: decimalSchema.meta({
      description:
        '1 base = rate quote: as published if the pair is published, otherwise a cross rate to six significant figures.',
      example: '7.25005',
    }),
    source: z.string().meta({ description: 'Key of the source.', example: 'ecb' }),
    kind: rateKindSchema,
    market: z.enum(MARKETS).optional().meta({
      description: 'The requested market: CNH is the offshore renminbi.',
    }),
    passedOver: z.array(passedOverSchema).optional().meta({
      description: 'Newer quotes that would have answered, and are suspect or missing; only for one day.',
    }),
    suspect: z.string().optional().meta({
      description: 'Why the quote of that day is suspect; absent if it is not.',
    }),
    period: ratePeriodSchema.optional(),
    requestedDate: daySchema.optional().meta({ description: 'The requested day; not in a range.' }),
    ageDays: z
      .int()
      .optional()
      .meta({ description: 'Days from the observation to the requested day; not in a range.' }),
  })
  .meta({ id: 'RateRow', description: 'One rate of one day.' });

export const rateRowsAnswer = z.array(rateRowSchema).meta({
  description: 'In the order of `quotes`, each oldest first.',
  example: [
    {
      date: '2025-02-24',
      base: 'USD',
      quote: 'CNY',
      rate: '7.25005',
      source: 'ecb',
      kind: 'reference',
      requestedDate: '2025-02-24',
      ageDays: 0,
    },
  ],
});

export const ratesCsvAnswer = z.string().meta({
  description:
    'RFC 4180 with a header: the fields of `RateRow`, one row for each rate. With a period it has the columns `periodFrom`, `periodTo`, `observations` and `complete`.',
  example:
    'date,base,quote,rate,source,kind,requestedDate,ageDays,suspect\r\n2025-02-24,USD,CNY,7.25005,ecb,reference,2025-02-24,0,\r\n',
});

export const ratesNdjsonAnswer = z.string().meta({
  description: 'One `RateRow` a line.',
  example:
    '{"date":"2025-02-24","base":"USD","quote":"CNY","rate":"7.25005","source":"ecb","kind":"reference","requestedDate":"2025-02-24","ageDays":0}\n',
});
