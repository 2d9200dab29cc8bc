import { z } from 'zod';
import {
  currencyCodeSchema,
  currencyNameInput,
  daySchema,
  dayInput,
  decimalSchema,
  maxAgeDaysInput,
  rateKindSchema,
  revisionInput,
  sourceInput,
} from './common.js';
import { partsParameter } from './answer-form.js';
import { MARKETS } from '../../core/rate-table/market.js';
import { periodInput, ratePeriodSchema } from './rate-period.js';
import { booleanParameter, listParameter, integerParameter } from './query-parameters.js';

const pathQuoteSchema = z
  .object({
    base: currencyCodeSchema,
    quote: currencyCodeSchema,
    value: decimalSchema.meta({ description: '1 base = value quote, the digits as published.', example: '7.5850' }),
    date: daySchema.meta({ description: 'Observation date.' }),
    source: z.string().meta({ description: 'Key of the source; `law` for a ratio fixed by law.', example: 'ecb' }),
    suspect: z.string().optional().meta({ description: 'Why this quote is suspect; absent if it is not.' }),
    provisional: z.literal(true).optional().meta({
      description: 'The suspect quote is used all the same: nothing contradicts it. Absent for any other.',
    }),
  })
  .meta({ id: 'PathQuote', description: 'One published quote.' });

export const passedOverSchema = z
  .object({
    source: z.string().meta({ description: 'Key of the source.', example: 'ecb' }),
    date: daySchema.meta({ description: 'The day of the quote.' }),
    base: currencyCodeSchema,
    quote: currencyCodeSchema,
    value: decimalSchema.optional().meta({
      description: 'The digits as published; absent when the publication lacks the pair.',
      example: '79.827',
    }),
    reason: z.string().meta({ description: 'Why it was not used.' }),
  })
  .meta({ id: 'PassedOverRate', description: 'A newer quote that was not used.' });

export const rateSchema = z
  .object({
    base: currencyCodeSchema,
    quote: currencyCodeSchema,
    value: decimalSchema.meta({
      description: '1 base = value quote, six significant figures, for display; compute from `path`.',
      example: '0.137930',
    }),
    date: daySchema.meta({ description: 'The day that the rate was observed.' }),
    requestedDate: daySchema.meta({ description: 'The requested day.' }),
    ageDays: z
      .int()
      .meta({ description: 'Days from the observation to the requested day; negative when it is later.' }),
    source: z.string().meta({
      description:
        'Key of the source; `identity` between a currency and itself, `law` for a ratio fixed by law, `request` for your own rate, `text` for one that the text declares.',
      example: 'ecb',
    }),
    kind: rateKindSchema,
    market: z.enum(MARKETS).optional().meta({
      description: 'The requested market: CNH is the offshore renminbi.',
    }),
    suspect: z.string().optional().meta({
      description:
        'Why a quote of the path is suspect; such a quote is used only when nothing else is known, or when it is `provisional`.',
    }),
    passedOver: z.array(passedOverSchema).optional().meta({
      description:
        'Newer quotes that would have answered, and are suspect or missing in their publication; absent when there are none.',
    }),
    path: z.array(pathQuoteSchema).meta({
      description:
        'The published quotes that it was computed from, with one multiplication and one division; empty for an average, which is computed from many quotes: `/v1/rates` over the period lists them.',
    }),
    note: z.string().optional().meta({
      description: 'Of a rate that the request or the text gave (`source` is `request` or `text`): where it is from.',
    }),
    period: ratePeriodSchema.optional(),
  })
  .meta({
    id: 'Rate',
    description: 'A rate with everything needed to check it by hand.',
    example: {
      base: 'CNY',
      quote: 'USD',
      value: '0.137930',
      date: '2025-02-24',
      requestedDate: '2025-02-24',
      ageDays: 0,
      source: 'ecb',
      kind: 'reference',
      path: [
        { base: 'EUR', quote: 'CNY', value: '7.5850', date: '2025-02-24', source: 'ecb' },
        { base: 'EUR', quote: 'USD', value: '1.0462', date: '2025-02-24', source: 'ecb' },
      ],
    },
  });

/** What a request may say about the rate that it wants, in a query. */
export const asOfQueryFields = {
  date: dayInput.optional().meta({ description: 'The day of the rate; default today (UTC).', example: '2025-02-24' }),
  source: sourceInput.optional(),
  maxAgeDays: integerParameter(maxAgeDaysInput).optional(),
  revision: integerParameter(revisionInput).optional(),
};

/** The same for a single rate: which sources, and which period. */
export const rateQueryFields = {
  ...asOfQueryFields,
  sources: listParameter(z.string())
    .optional()
    .meta({
      description: 'Use these sources only (keys of GET /v1/sources, separated by commas), the first that has a rate.',
      example: ['ecb', 'fed-h10'],
    }),
  kind: rateKindSchema.optional().meta({ description: 'Use sources of this kind only.', example: 'reference' }),
  market: z.enum(MARKETS).optional().meta({
    description:
      '`CNH`: the offshore rate of the renminbi, from the sources that quote it (`currency-api`). Absent: the onshore rate.',
    example: 'CNH',
  }),
  average: periodInput.optional().meta({
    description:
      'The mean of the daily rates of the month, quarter or year that contains `date`, for income and expenses (IAS 21.40). Only for a period that is over.',
    example: 'month',
  }),
  closing: periodInput.optional().meta({
    description: 'The last rate of the month, quarter or year that contains `date`, for balances (IAS 21.23).',
    example: 'year',
  }),
  partial: booleanParameter().optional().meta({
    description:
      'With `average` or `closing`: also for a period that is not over or not observed to its end; `period.complete` says so.',
    example: true,
  }),
};

export const ratePairParams = z.strictObject({
  base: currencyNameInput.meta({
    description:
      'Base currency: the rate is for one unit of it. Any case; RMB means CNY, CNH means CNY at `market=CNH`.',
    example: 'USD',
  }),
  quote: currencyNameInput.meta({ description: 'Quote currency, likewise.', example: 'CNY' }),
});

export const ratePairQuery = z.strictObject(rateQueryFields);

export const convertQuery = z.strictObject({
  amount: z.string().min(1).max(100).meta({
    description:
      'A plain decimal, or one amount as newspapers write it, with or without its currency: "380bn", "3800亿", "40 AUD", "380 billion yuan".',
    example: '380bn',
  }),
  from: currencyNameInput.optional().meta({
    description:
      'The currency of the amount, unless the amount says it. Any case; RMB means CNY, CNH means CNY at `market=CNH`.',
    example: 'CNY',
  }),
  to: currencyNameInput.meta({ description: 'The currency to convert to, likewise.', example: 'USD' }),
  rate: z.string().max(100).optional().meta({
    description:
      'Your own rate instead of a published one: how much of `to` one unit of `from` is, or the pair with it: "USD/CNY 7.2993" is 7.2993 yuan for a dollar. The answer names its source as `request`.',
    example: 'USD/CNY 7.2993',
  }),
  ...rateQueryFields,
});

/** The same for several currencies at once. */
export const convertListQuery = convertQuery.extend({
  to: listParameter(currencyNameInput).meta({
    description:
      'The currency to convert to, or several, separated by commas: then the answer has `conversions`. Any case; RMB means CNY, CNH means CNY at `market=CNH`.',
    example: ['USD'],
  }),
});

/** The parameters of `GET /v1/convert`. */
export const convertParameters = convertListQuery.extend(partsParameter(['value', 'rate.value']));

export const convertAnswer = z
  .object({
    amount: decimalSchema.meta({ description: 'The amount as it was understood.', example: '380000000000' }),
    from: currencyCodeSchema,
    to: currencyCodeSchema,
    value: decimalSchema.meta({
      description: 'The product, rounded once, half-even, to the minor unit of `to`.',
      example: '52413447725.98',
    }),
    exact: decimalSchema.meta({
      description:
        'The product to twelve significant digits: for small amounts, of which the minor unit leaves little.',
      example: '52413447726.0',
    }),
    rate: rateSchema,
  })
  .meta({ id: 'Converted', description: 'An amount in another currency.' });

/** The answer to a request for several currencies. */
export const convertListAnswer = z
  .object({
    amount: convertAnswer.shape.amount,
    from: currencyCodeSchema,
    conversions: z
      .array(convertAnswer.omit({ amount: true, from: true }))
      .meta({ description: 'In the order of `to`.' }),
  })
  .meta({ id: 'ConvertedList', description: 'An amount in several currencies.' });
