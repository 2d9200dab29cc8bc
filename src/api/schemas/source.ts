import { z } from 'zod';
import { daySchema, instantSchema, rateKindSchema } from './common.js';

export const sourceStatusSchema = z
  .object({
    key: z.string().meta({ description: 'What `source` in a request names.', example: 'ecb' }),
    name: z.string().meta({ description: 'As the publisher is cited.' }),
    kind: rateKindSchema,
    pivot: z
      .string()
      .meta({ description: 'Currency on one side of every quote: crosses go through it.', example: 'EUR' }),
    terms: z
      .object({
        text: z.string().meta({ description: 'On what conditions the rates may be used.' }),
        url: z.string().meta({ description: 'Where the publisher says so.', format: 'uri' }),
      })
      .meta({ description: 'Terms of use.' }),
    coverage: z
      .object({
        from: daySchema.meta({ description: 'First day that the publisher has.', example: '1999-01-04' }),
        currencies: z.string().meta({ description: 'Which currencies, in words.' }),
      })
      .meta({ description: 'What the publisher offers.' }),
    schedule: z
      .object({
        cron: z.string().meta({ description: 'Moments at which it is asked.', example: '*/20 16-18 * * 1-5' }),
        timeZone: z.string().meta({ description: 'IANA name; the moments are in it.', example: 'Europe/Berlin' }),
        closes: z.string().meta({ description: 'HH:MM after which a publication counts as missed.', example: '19:00' }),
      })
      .meta({ description: 'When it publishes.' }),
    lastAttempt: instantSchema.optional().meta({ description: 'When it was last asked; absent when never.' }),
    lastSuccess: instantSchema.optional().meta({ description: 'When it last answered well; absent when never.' }),
    lastError: z.string().optional().meta({ description: 'Why the last attempt failed; absent when it succeeded.' }),
    failedRuns: z
      .int()
      .optional()
      .meta({ description: 'Runs that have failed since the last that did not; absent when none has.', example: 2 }),
    circuit: z.enum(['open', 'half-open']).optional().meta({
      description:
        '`open`: left alone for some hours after many failures; `half-open`: the next run finds out; absent when all is well.',
    }),
    nextRun: instantSchema.optional().meta({ description: 'When it is asked next; absent when refreshing is off.' }),
    lastObservation: daySchema
      .optional()
      .meta({ description: 'Newest day that a rate is known for; absent when none is.' }),
    publishesMissed: z.int().meta({ description: 'Publications that are due and not known.', example: 0 }),
    stale: z.boolean().meta({ description: 'Is at least one missed?', example: false }),
    storeUnreachableSince: instantSchema.optional().meta({
      description:
        'Since when the database cannot be reached: what is told of runs is from before then. Absent while it can.',
    }),
  })
  .meta({ id: 'Source', description: 'A publisher of rates and how fetching from it goes.' });

export const sourcesAnswer = z.array(sourceStatusSchema).meta({ description: 'In the order in which they are asked.' });

export const sourceParams = z.strictObject({
  key: z.string().meta({ description: 'Key of the source, as GET /v1/sources has it.', example: 'ecb' }),
});

export const refreshOutcomeSchema = z
  .object({
    source: z.string().meta({ description: 'Key of the source.', example: 'ecb' }),
    outcome: z.enum(['updated', 'unchanged', 'not-modified', 'failed', 'skipped', 'under-way']).meta({
      description:
        '`unchanged`: its document has nothing new; `not-modified`: it said so itself; `failed`: `error` says why, and the rates are those from before; `skipped`: `reason` says why; `under-way`: it is not done yet, ask again.',
    }),
    at: instantSchema.meta({ description: 'When the run began.' }),
    added: z.int().meta({ description: 'Rates of days that were not known.', example: 31 }),
    corrected: z.int().meta({ description: 'Rates that differ from those known before, which stay.', example: 0 }),
    marked: z.int().meta({ description: 'Rates that came to be doubted, or are no longer.', example: 0 }),
    revision: z.int().optional().meta({ description: 'The revision that the run made; absent when it made none.' }),
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
