import { z } from 'zod';
import { batchDefaultsSchema, batchQuery } from './batch.js';
import { instantSchema } from './common.js';
import { JOB_STATES } from './job-states.js';
import { integerParameter } from './query-parameters.js';

const webhookInput = z.string().max(2000).optional().meta({
  description:
    'Address that is told when the job has ended, by a POST of what `GET /v1/jobs/{id}` answers. Only hosts that the operator has listed.',
  example: 'https://desk.example.com/done',
});

export const jobQuery = batchQuery.extend({ webhook: webhookInput });

export const jobOpeningRequest = z
  .strictObject({
    options: batchDefaultsSchema
      .extend({ webhook: webhookInput })
      .default({})
      .meta({ description: 'Options of every line that does not say otherwise, and where to tell the end.' }),
  })
  .meta({
    id: 'JobOpening',
    description: 'A job that is filled by `PUT /v1/jobs/{id}/input`.',
    example: { options: { to: ['USD'] } },
  });

export const jobParams = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(100)
    .meta({ description: 'Id of the job.', example: '0f6f5f0e-4f5c-4d63-9a57-5f1f8f2f7a53' }),
});

export const jobInputQuery = z.strictObject({
  offset: integerParameter(
    z.int().min(0).meta({
      description:
        'Byte of the input, unpacked, at which this part begins: `input.offset` of the job. What was sent before is not sent again.',
      example: 0,
    }),
  ),
  more: z.enum(['true', 'false']).default('false').meta({
    description:
      'Do other parts follow? A line that is unfinished at the end of a part is not kept then: the next part begins at the `input.offset` of the answer.',
  }),
});

export const jobResultsQuery = z.strictObject({
  from: integerParameter(
    z.int().min(0).meta({ description: 'Place of the first answer wanted, from 0.', example: 0 }),
  ).default(0),
});

export const jobsQuery = z.strictObject({
  most: integerParameter(z.int().min(1).max(1000).meta({ description: 'Jobs listed at most.' })).default(100),
});

const countOf = (description: string): z.ZodType<number> => z.int().nonnegative().meta({ description });

const jobInputSchema = z
  .object({
    offset: countOf('Bytes of the input that are kept, unpacked: where the next part begins.'),
    rows: countOf('Lines in them, empty ones counted.'),
    sealed: z.boolean().meta({ description: 'Has the input been sent whole?' }),
  })
  .meta({ id: 'JobInput', description: 'How much of the input has been sent.' });

const jobStateSchema = z.enum(JOB_STATES).meta({
  id: 'JobState',
  description:
    '`receiving` until its input is whole; `queued`, `running`; `done`; `failed` when it has ended and lines were given up; `cancelled`.',
});

const revisionSchema = z
  .int()
  .meta({ description: 'The revision of the rates that every line is answered from.', example: 417 });
const jobIdSchema = z.string().meta({ description: 'Id of the job: who knows it may fetch the results.' });

export const jobSchema = z
  .object({
    id: jobIdSchema,
    state: jobStateSchema,
    lines: z
      .object({
        accepted: countOf('Lines kept so far.'),
        done: countOf('Lines answered.'),
        failed: countOf('Of these, lines that were answered with a problem.'),
      })
      .meta({ description: 'Lines that are not empty.' }),
    perSecond: z
      .number()
      .meta({ description: 'Lines answered a second, in the last minute or over the whole of an ended job.' }),
    secondsLeft: z.number().nullable().meta({ description: 'At this speed; null where it cannot be said.' }),
    revision: revisionSchema,
    createdAt: instantSchema,
    finishedAt: instantSchema.nullable().meta({ description: 'When it ended; null before.' }),
    expiresAt: instantSchema.meta({ description: 'When it is deleted, or given up if it has not ended.' }),
    input: jobInputSchema,
    deadLetters: countOf('Lines that were given up.'),
    storedBytes: countOf('Room that the job takes.'),
  })
  .meta({ id: 'Job', description: 'How a job goes.' });

export const jobsAnswer = z.array(jobSchema).meta({ description: 'The newest first.' });

export const jobAcceptedAnswer = z
  .object({
    id: jobIdSchema,
    state: jobStateSchema,
    revision: revisionSchema,
    accepted: countOf('Lines kept so far.'),
    input: jobInputSchema,
  })
  .meta({ id: 'JobAccepted', description: 'A job that was accepted, or a part of its input.' });

export const deadLettersAnswer = z
  .array(
    z
      .object({
        line: countOf('Place among the answers, from 0.'),
        row: countOf('Number of the line in the input, from 1, empty ones counted.'),
        id: z
          .union([z.string(), z.int()])
          .nullable()
          .meta({ description: 'Id of the line; null when none could be read.' }),
        reason: z.string().meta({ description: 'Why the last attempt failed.' }),
        attempts: countOf('How often it was tried.'),
        at: instantSchema,
      })
      .meta({ id: 'DeadLetter', description: 'A line that was given up.' }),
  )
  .meta({ description: 'In the order of the lines, 10,000 at most.' });

export const jobEventsAnswer = z.string().meta({
  description:
    'Server-sent events: `progress` with a `Job` as its data, at once and then whenever something has changed, until the job has ended.',
  example: 'event: progress\ndata: {"id":"…","state":"running"}\n\n',
});

export const jobResultsAnswer = z.string().meta({
  description:
    'The answers as `POST /v1/batch` gives them, in the order of the lines, from `from` up to the first that is not there yet; then one line `{"next", "state"}`: where to go on, and whether it is worth the while. An answer without that line was cut off.',
  example: '{"id":"a","status":200,"result":{}}\n{"next":1,"state":"running"}\n',
});
