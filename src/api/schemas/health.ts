import { z } from 'zod';
import { daySchema } from './common.js';

export const healthAnswer = z
  .object({
    status: z.literal('ok').meta({ description: 'The process is up.' }),
    version: z.string().meta({ description: 'Version of Crossrate.', example: '0.1.0' }),
  })
  .meta({ id: 'Health', description: 'The process answers.' });

export const readinessAnswer = z
  .object({
    status: z.literal('ready').meta({ description: 'Rates are loaded.' }),
    revision: z.int().meta({ description: 'Newest revision of the rates.', example: 417 }),
    sources: z
      .array(
        z.object({
          key: z.string().meta({ description: 'Key of the source.', example: 'ecb' }),
          lastObservation: daySchema
            .optional()
            .meta({ description: 'Newest day with a rate; absent when there is none.' }),
        }),
      )
      .meta({ description: 'In configured order.' }),
    degraded: z.string().optional().meta({
      description:
        'Why newly fetched rates cannot be stored, although answers are correct; absent when everything works.',
      example: 'The database cannot be written: SQLITE_FULL.',
    }),
  })
  .meta({ id: 'Readiness', description: 'The state of the rates that answers use.' });

export const problemKindSchema = z
  .object({
    code: z.string().meta({ description: 'The kind of problem, for programs.', example: 'unknown-currency' }),
    type: z.string().meta({ description: 'Path of the page that explains it.', example: '/problems/unknown-currency' }),
    status: z.int().meta({ description: 'Its HTTP status.', example: 422 }),
    title: z.string().meta({ description: 'In a few words.' }),
    explanation: z.string().meta({ description: 'Why it happens and what to do about it.' }),
  })
  .meta({ id: 'ProblemKind', description: 'A kind of problem that an answer can carry.' });
