import { z } from 'zod';
import { batchDefaultsSchema, batchQuery } from './batch.js';
import { instantSchema } from './common.js';
import { REPORT_FORMATS } from '../audit/report.js';
import { SEVERITIES } from '../../core/checks/finding.js';
import { findingRuleSchema } from './finding.js';
import { JOB_STATES } from './job-states.js';
import { integerParameter } from './query-parameters.js';

const countOf = (description: string): z.ZodType<number> => z.int().nonnegative().meta({ description });

const webhookInput = z.string().max(2000).optional().meta({
  description:
    'Address that is called when the job has ended, with a POST of the body of `GET /v1/jobs/{id}`. Only hosts that the operator has listed.',
  example: 'https://desk.example.com/done',
});

export const jobQuery = batchQuery.extend({ webhook: webhookInput });

export const jobOpeningRequest = z
  .strictObject({
    options: batchDefaultsSchema
      .extend({ webhook: webhookInput })
      .default({})
      .meta({ description: 'Default options of the lines, and the webhook to call at the end.' }),
  })
  .meta({
    id: 'JobOpening',
    description: 'An empty job, to be filled by `PUT /v1/jobs/{id}/input`.',
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
        'Byte of the uncompressed input at which this part begins: `input.offset` of the job. Do not send earlier bytes again.',
      example: 0,
    }),
  ),
  more: z.enum(['true', 'false']).default('false').meta({
    description:
      'Whether other parts follow. An incomplete line at the end of such a part is not stored: the next part begins at the `input.offset` of the answer.',
  }),
});

export const jobResultsQuery = z.strictObject({
  from: integerParameter(
    z.int().min(0).meta({ description: 'Index of the first answer to return, from 0.', example: 0 }),
  ).default(0),
});

const jobStateSchema = z.enum(JOB_STATES).meta({
  id: 'JobState',
  description:
    '`receiving` until its input is whole; `queued`, `running`; `done`; `failed` when it has ended and lines were given up; `cancelled`.',
});

export const jobReportQuery = z.strictObject({
  format: z.enum(REPORT_FORMATS).default('html').meta({ description: 'A page that prints, or JSON.', example: 'json' }),
});

const auditRowSchema = z
  .object({
    name: z.string().meta({ description: '"all", a rule, a year or a desk; empty where nothing says it.' }),
    texts: countOf('Texts that were checked.'),
    figures: countOf('Figures in them.'),
    errors: countOf('Findings with the severity `error`.'),
    warnings: countOf('Findings with the severity `warning`.'),
    perThousandFigures: z.string().meta({ description: 'Both, per 1,000 figures.', example: '2.1' }),
    perThousandTexts: z.string().meta({ description: 'Both, per 1,000 texts.', example: '8.4' }),
  })
  .meta({ id: 'AuditRow', description: 'How many findings a part of an archive has.' });

export const jobReportAnswer = z
  .object({
    state: jobStateSchema,
    failed: countOf('Lines that were answered with a problem; they are not counted.'),
    all: auditRowSchema,
    rules: z.array(auditRowSchema).meta({ description: 'By rule, the most frequent first.' }),
    years: z.array(auditRowSchema).meta({ description: 'By year of the story.' }),
    desks: z.array(auditRowSchema).meta({ description: 'By desk.' }),
    texts: z
      .array(
        z.object({
          file: z.string().meta({ description: 'The id of the line.' }),
          desk: z.string().meta({ description: 'Whose story it is.' }),
          year: z.string().meta({ description: 'Year of the story.' }),
          figures: countOf('Figures in it.'),
          findings: z
            .array(
              z.object({
                rule: findingRuleSchema,
                severity: z.enum(SEVERITIES).meta({ description: '`error` or `warning`.' }),
                message: z.string().meta({ description: 'What is wrong, in one sentence.' }),
                sentence: z
                  .array(z.string())
                  .length(3)
                  .meta({ description: 'Words of the sentence before the place, at it and behind it.' }),
              }),
            )
            .meta({ description: 'Its errors and warnings.' }),
        }),
      )
      .meta({ description: 'Texts that something was found in, in the order of the lines.' }),
  })
  .meta({ id: 'AuditReport', description: 'What an audit found.' });

export const jobsQuery = z.strictObject({
  most: integerParameter(z.int().min(1).max(1000).meta({ description: 'Jobs listed at most.' })).default(100),
});

const jobInputSchema = z
  .object({
    offset: countOf('Bytes of the uncompressed input that are stored: where the next part begins.'),
    rows: countOf('Lines in them, including empty ones.'),
    sealed: z.boolean().meta({ description: 'Whether the input is complete.' }),
  })
  .meta({ id: 'JobInput', description: 'How much of the input has been sent.' });

const revisionSchema = z
  .int()
  .meta({ description: 'The revision of the rates that every line is answered from.', example: 417 });
const jobIdSchema = z
  .string()
  .meta({ description: 'Id of the job. Where no API keys are required, anyone who knows it can fetch the results.' });

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
    perSecond: z.number().meta({
      description: 'Lines answered per second, in the last minute or over the whole duration of an ended job.',
    }),
    secondsLeft: z.number().nullable().meta({ description: 'At this speed; null when it cannot be estimated.' }),
    revision: revisionSchema,
    createdAt: instantSchema,
    finishedAt: instantSchema.nullable().meta({ description: 'When it ended; null before.' }),
    expiresAt: instantSchema.meta({ description: 'When it is deleted, or given up if it has not ended by then.' }),
    input: jobInputSchema,
    deadLetters: countOf('Lines that were given up.'),
    storedBytes: countOf('Room that the job takes.'),
  })
  .meta({ id: 'Job', description: 'Progress of a job.' });

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
        line: countOf('Index among the answers, from 0.'),
        row: countOf('Number of the line in the input, from 1, including empty lines.'),
        id: z
          .union([z.string(), z.int()])
          .nullable()
          .meta({ description: 'Id of the line; null when it could not be read.' }),
        reason: z.string().meta({ description: 'Why the last attempt failed.' }),
        attempts: countOf('How often it was tried.'),
        at: instantSchema,
      })
      .meta({ id: 'DeadLetter', description: 'A line that was given up.' }),
  )
  .meta({ description: 'In the order of the lines, 10,000 at most.' });

export const jobEventsAnswer = z.string().meta({
  description:
    'Server-sent events: `progress` with a `Job` as its data, at once and then after every change, until the job has ended.',
  example: 'event: progress\ndata: {"id":"…","state":"running"}\n\n',
});

export const jobResultsAnswer = z.string().meta({
  description:
    'The answers as `POST /v1/batch` gives them, in the order of the lines, from `from` up to the first one that does not exist yet; then one line `{"next", "state"}`: where to continue, and whether more answers will come. A response without that line was interrupted.',
  example: '{"id":"a","status":200,"result":{}}\n{"next":1,"state":"running"}\n',
});
