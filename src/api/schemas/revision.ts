import { z } from 'zod';
import {
  currencyCodeSchema,
  currencyNameInput,
  dayInput,
  daySchema,
  decimalSchema,
  revisionInput,
  sourceInput,
} from './common.js';
import { integerParameter, listParameter } from './query-parameters.js';
import { rateQueryFields, rateSchema } from './rate.js';

const revisionSchema = z.int().meta({ description: 'The newest revision of the rates.', example: 418 });

export const revisionsQuery = z.strictObject({
  since: integerParameter(revisionInput).meta({
    description: 'The revision that you have: `rates.revision` of an answer.',
    example: 417,
  }),
  source: sourceInput.optional(),
});

const revisedQuoteSchema = z
  .object({
    source: z.string().meta({ description: 'Key of the source.', example: 'ecb' }),
    base: currencyCodeSchema,
    quote: currencyCodeSchema,
    date: daySchema.meta({ description: 'The day of the quote.' }),
    revision: z.int().meta({ description: 'The revision that changed it last.', example: 418 }),
    change: z.enum(['corrected', 'suspect', 'cleared']).meta({
      description:
        '`corrected`: its publisher gave another value; `suspect`: it became suspect; `cleared`: it no longer is, or is used all the same.',
    }),
    before: decimalSchema.meta({ description: 'The digits at `since`.', example: '7.8281' }),
    after: decimalSchema.meta({ description: 'The digits now; the same unless it was corrected.', example: '7.8218' }),
    suspect: z.string().optional().meta({ description: 'Why it is suspect now; absent when it is not.' }),
  })
  .meta({ id: 'RevisedQuote', description: 'A quote that has changed since it was first published.' });

export const revisionsAnswer = z
  .object({
    revision: revisionSchema,
    since: z.int().meta({ description: 'As asked.', example: 417 }),
    quotes: z.array(revisedQuoteSchema).meta({ description: 'By revision, then by day; at most 1000.' }),
    next: z.int().optional().meta({
      description: 'There are more: ask again with this as `since`. Absent when these are all.',
    }),
  })
  .meta({ id: 'Revisions', description: 'Published quotes that have changed.' });

export const rateChangesQuery = z.strictObject({
  from: integerParameter(revisionInput).meta({
    description: 'The revision of the answer that you have: `rates.revision`.',
    example: 417,
  }),
  base: currencyNameInput.meta({ description: 'Base currency.', example: 'CNY' }),
  quotes: listParameter(currencyNameInput).meta({
    description: 'Quote currencies, separated by commas.',
    example: ['USD', 'HKD'],
  }),
  date: dayInput
    .optional()
    .meta({ description: 'The day that the answer was for; default today.', example: '2025-02-24' }),
  source: rateQueryFields.source,
  sources: rateQueryFields.sources,
  kind: rateQueryFields.kind,
  market: rateQueryFields.market,
  average: rateQueryFields.average,
  closing: rateQueryFields.closing,
  partial: rateQueryFields.partial,
  maxAgeDays: rateQueryFields.maxAgeDays,
});

export const rateChangesAnswer = z
  .object({
    from: z.int().meta({ description: 'As asked.', example: 417 }),
    revision: revisionSchema,
    holds: z.boolean().meta({ description: 'Is every rate what it was at `from`?', example: false }),
    changes: z
      .array(
        z.object({
          base: currencyCodeSchema,
          quote: currencyCodeSchema,
          before: rateSchema.optional().meta({ description: 'The rate at `from`; absent when there was none.' }),
          after: rateSchema.optional().meta({ description: 'The rate now; absent when there is none.' }),
        }),
      )
      .meta({ description: 'The pairs whose rate is another.' }),
  })
  .meta({ id: 'RateChanges', description: 'Whether an answer still holds.' });
