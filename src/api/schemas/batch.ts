import { z } from 'zod';
import { ANNOTATION_FORMATS } from '../../core/annotation/annotation.js';
import { MEDIA_TYPES } from '../../core/document/markup/media-type.js';
import { OFFSET_UNITS } from '../../core/document/offsets.js';
import { annotateQuery } from './annotate-query.js';
import { annotationOptionFields, annotateBody, annotateRequest } from './annotation.js';
import { answerFormOptions, answerFormParameters } from './answer-form.js';
import { compareBody } from './compare.js';
import { textOptionFields } from './figure.js';
import { disabledRulesQuery } from './finding.js';

/** Longest id of a line, in UTF-16 units. */
const MAX_LINE_ID_LENGTH = 1000;

/** The caller's own name of a line, given back with its answer. */
export const lineIdSchema = z.union([z.string().min(1).max(MAX_LINE_ID_LENGTH), z.int()]).meta({
  description: "The caller's own name of the line, a text or an integer; it is returned unchanged.",
  example: 'story-17',
});

/** What lines are answered with. */
const LINE_ANSWERS = ['annotation', 'audit'] as const;

const answerInput = z.enum(LINE_ANSWERS).meta({
  description:
    'What a line is answered with: `annotation`, or `audit`, the errors and warnings of the text with their sentences, for the report of a job.',
  example: 'audit',
});

const {
  text,
  date: lineDate,
  source: lineSource,
  maxAgeDays: lineMaxAge,
  revision: lineRevision,
  rates,
  rules,
} = annotateRequest.shape;

/** A line that is audited. */
export const auditLineSchema = z
  .strictObject({
    id: lineIdSchema,
    answer: answerInput.optional(),
    text,
    ...textOptionFields,
    date: lineDate.meta({
      description:
        'Day of the story. Default: the one that the `id` names, as a path does (`markets/2019-05-06-oil.txt`).',
    }),
    desk: z.string().max(100).optional().meta({
      description: 'Whose story it is. Default: the first folder of the `id` that is no number.',
      example: 'markets',
    }),
    source: lineSource,
    maxAgeDays: lineMaxAge,
    revision: lineRevision,
    rates,
    rules,
  })
  .meta({ id: 'AuditLine', description: 'A line of `POST /v1/jobs?answer=audit`: a text to be checked.' });

/** One line of a batch. */
export const batchLineSchema = annotateBody.extend({ id: lineIdSchema, answer: answerInput.optional() }).meta({
  id: 'BatchLine',
  description: 'One line of `POST /v1/batch`: a request of `POST /v1/annotate` with an `id`.',
});

/** A line that compares texts. */
export const comparisonLineSchema = compareBody.extend({ id: lineIdSchema }).meta({
  id: 'ComparisonLine',
  description:
    'A line of `POST /v1/batch` with a `target` and no `text`: a request of `POST /v1/compare` with an `id`.',
});

/** What every line says unless it says otherwise, as fields of a line. */
export const batchDefaultsSchema = z
  .strictObject({ ...textOptionFields, ...annotationOptionFields, ...answerFormOptions, answer: answerInput })
  .partial()
  .meta({ id: 'BatchDefaults', description: 'Default options of the lines; a line may override them.' });

const { language, assume, region, kinds, to, date, source, maxAgeDays, revision, style, convert, tables } =
  annotateQuery.shape;
const UNLESS_OVERRIDDEN = ', unless a line overrides it.';

/** The same in a query: nothing is filled in, so that a line's own schema does it. */
export const batchQuery = z.strictObject({
  language: language
    .unwrap()
    .optional()
    .meta({ description: `Language to look for${UNLESS_OVERRIDDEN}` }),
  assume,
  region,
  kinds,
  offsets: z
    .enum(OFFSET_UNITS)
    .optional()
    .meta({ description: `What \`start\` and \`end\` count${UNLESS_OVERRIDDEN}` }),
  mediaType: z
    .enum(MEDIA_TYPES)
    .optional()
    .meta({ description: `What the texts are written in${UNLESS_OVERRIDDEN}` }),
  to,
  date,
  source,
  maxAgeDays,
  revision,
  style: style.unwrap().optional(),
  format: z
    .enum(ANNOTATION_FORMATS)
    .optional()
    .meta({ description: `Form of the annotated content${UNLESS_OVERRIDDEN}` }),
  convert: convert.unwrap().optional(),
  tables,
  off: disabledRulesQuery,
  answer: answerInput.optional(),
  ...answerFormParameters(' For annotations, unless a line overrides it.'),
});

export const batchBody = z.string().meta({
  description:
    'Newline-delimited JSON in UTF-8: one `BatchLine` a line, which is a request of `POST /v1/annotate` (`AnnotateRequest`) with an `id`, or one of `POST /v1/compare` (`CompareRequest`) with an `id`. Empty lines are skipped.',
  example: '{"id":"a","text":"It cost 380 billion yuan."}\n{"id":"b","text":"售价3800亿元人民币。","to":["USD"]}\n',
});

export const batchAnswer = z.string().meta({
  description:
    'One line for each line that is not empty, in their order: `{"id", "status": 200, "result": Annotation}` (or `LeanAnnotation` with `shape=2`, or `Comparison`; with `answer=audit` `{"desk", "year", "figures", "findings"}`, each finding with its `sentence`), or `{"id", "status", "problem"}` with the fields of `Problem` but `requestId`, and `line`, the number of the line. `id` is null when it could not be read.',
  example:
    '{"id":"a","status":200,"result":{"figures":[],"declarations":[],"tables":[],"findings":[],"annotated":{"format":"text","style":"plain","content":"…"},"rates":{"date":"2025-02-24","revision":417,"sources":[],"stale":false}}}\n',
});
