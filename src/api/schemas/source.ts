import { z } from 'zod';
import { currencyCodeSchema, daySchema, decimalSchema, instantSchema, rateKindSchema } from './common.js';

const sourceStatusSchema = z
  .object({
    key: z.string().meta({ description: 'The value of `source` in a request.', example: 'ecb' }),
    name: z.string().meta({ description: 'How to cite the publisher.' }),
    kind: rateKindSchema,
    pivot: z.string().meta({
      description: 'Currency on one side of every quote; cross rates are computed through it.',
      example: 'EUR',
    }),
    terms: z
      .object({
        text: z.string().meta({ description: 'Conditions for using the rates.' }),
        url: z.string().meta({ description: 'Page where the publisher states them.', format: 'uri' }),
      })
      .meta({ description: 'Terms of use.' }),
    coverage: z
      .object({
        from: daySchema.meta({ description: 'First day the publisher offers.', example: '1999-01-04' }),
        currencies: z.string().meta({ description: 'Which currencies, in words.' }),
      })
      .meta({ description: 'What the publisher offers.' }),
    schedule: z
      .object({
        cron: z.string().meta({ description: 'Times at which it is polled.', example: '*/20 16-18 * * 1-5' }),
        timeZone: z.string().meta({ description: 'IANA time zone of these times.', example: 'Europe/Berlin' }),
        closes: z.string().meta({ description: 'HH:MM after which a publication counts as missed.', example: '19:00' }),
      })
      .meta({ description: 'When it publishes.' }),
    lastAttempt: instantSchema.optional().meta({ description: 'When it was last polled; absent if never.' }),
    lastSuccess: instantSchema.optional().meta({ description: 'When it last succeeded; absent if never.' }),
    lastError: z.string().optional().meta({ description: 'Why the last attempt failed; absent when it succeeded.' }),
    failedRuns: z
      .int()
      .optional()
      .meta({ description: 'Consecutive failed runs; absent if the last run succeeded.', example: 2 }),
    circuit: z.enum(['open', 'half-open']).optional().meta({
      description:
        '`open`: not polled for four hours after five consecutive failures; `half-open`: the next run decides; absent when everything works.',
    }),
    nextRun: instantSchema.optional().meta({ description: 'When it is polled next; absent when refreshing is off.' }),
    lastObservation: daySchema.optional().meta({ description: 'Newest day with a rate; absent when there is none.' }),
    publishesMissed: z.int().meta({ description: 'Publications that are due and have not been fetched.', example: 0 }),
    stale: z.boolean().meta({ description: 'Is at least one missed?', example: false }),
    suspects: z
      .array(
        z.object({
          base: currencyCodeSchema,
          quote: currencyCodeSchema,
          date: daySchema,
          value: decimalSchema.meta({ description: 'The digits as published.', example: '79.827' }),
          reason: z.string().meta({ description: 'Why it is suspect.' }),
          provisional: z
            .literal(true)
            .optional()
            .meta({ description: 'It is used all the same: nothing contradicts it.' }),
        }),
      )
      .optional()
      .meta({
        description:
          'Suspect quotes of its last two weeks, newest first: kept, and unless `provisional`, used only when nothing else is known; absent when there are none.',
      }),
    missing: z
      .array(currencyCodeSchema)
      .optional()
      .meta({ description: 'Currencies that its newest publication lacks and those before had; absent when none is.' }),
    storeUnreachableSince: instantSchema.optional().meta({
      description:
        'Since when the database has been unreachable; the state of runs is from before then. Absent while it is reachable.',
    }),
  })
  .meta({ id: 'Source', description: 'A publisher of rates and the state of fetching from it.' });

export const sourcesAnswer = z.array(sourceStatusSchema).meta({ description: 'In order of preference.' });

export const sourceParams = z.strictObject({
  key: z.string().meta({ description: 'Key of the source, as in GET /v1/sources.', example: 'ecb' }),
});

export const refreshOutcomeSchema = z
  .object({
    source: z.string().meta({ description: 'Key of the source.', example: 'ecb' }),
    outcome: z.enum(['updated', 'unchanged', 'not-modified', 'failed', 'skipped', 'under-way']).meta({
      description:
        '`unchanged`: its document has nothing new; `not-modified`: the publisher answered 304; `failed`: `error` says why, and the previous rates stay; `skipped`: `reason` says why; `under-way`: the run has not ended, ask again.',
    }),
    at: instantSchema.meta({ description: 'When the run began.' }),
    added: z.int().meta({ description: 'New rates.', example: 31 }),
    corrected: z
      .int()
      .meta({ description: 'Corrected rates; the earlier ones are kept under their revision.', example: 0 }),
    marked: z.int().meta({ description: 'Quotes that became suspect, or no longer are.', example: 0 }),
    revision: z.int().optional().meta({ description: 'The revision that the run created; absent if it created none.' }),
    lastObservation: daySchema.optional().meta({ description: 'Newest day of the source now.' }),
    gap: z.string().optional().meta({ description: 'Why older days are still missing.' }),
    error: z.string().optional().meta({ description: 'Why it failed.' }),
    reason: z.string().optional().meta({ description: 'Why it was skipped.' }),
  })
  .meta({ id: 'RefreshOutcome', description: 'How one run of a source ended.' });

/** A source as `GET /v1/sources` describes it. */
export type SourceStatusBody = z.output<typeof sourceStatusSchema>;

/** How one run of a source ended, as `POST /v1/sources/{key}/refresh` answers it. */
export type RefreshOutcomeBody = z.output<typeof refreshOutcomeSchema>;
