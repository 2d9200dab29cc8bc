import { z } from 'zod';
import { annotateQuery } from './annotate-query.js';
import { annotationAnswer, annotationOptionFields } from './annotation.js';
import { ALSO_BESIDE_JSON, partsOption, partsParameter } from './answer-form.js';
import { figureSchema, textOptionFields, figureTableSchema } from './figure.js';
import { findingSchema, findingRuleSchema, minSeverityInput, severityInput } from './finding.js';
import { listParameter } from './query-parameters.js';
import { styleInput, styleKeyInput } from './style.js';
import { textSchema } from './text.js';

const IGNORED_DESCRIPTION = 'Accepted so that a request to annotate can be sent unchanged; has no effect here.';

const STYLE_DESCRIPTION =
  'House style that the figures of the text are to be written in: `house-style` reports what is written otherwise. Default: any.';

const includedSchema = z.enum(['ok']);
const INCLUDE_DESCRIPTION = 'What to return besides the findings that need attention: `ok`, the checks that agree.';
const contextWords = (description: string): z.ZodType<string> => z.string().max(1000).meta({ description });

export const dismissalSchema = z
  .strictObject({
    exact: z.string().min(1).max(1000).meta({ description: 'Words of the text.', example: '$54.5 billion' }),
    prefix: contextWords('The text directly before them.').optional(),
    suffix: contextWords('The text directly after them.').optional(),
    rule: findingRuleSchema.optional().meta({ description: 'Findings of this rule only; default: of every rule.' }),
  })
  .meta({
    id: 'Dismissal',
    description:
      'Words that identify a finding when the text has changed (a TextQuoteSelector of Web Annotation): a finding whose span overlaps them is not returned.',
  });

const { to, date, source, maxAgeDays, revision, rates, format, convert, skip, historic, rules } =
  annotationOptionFields;

/** What checking a text takes, whoever asks. */
export const checkRequest = z.strictObject({
  text: textSchema,
  ...textOptionFields,
  to: to.meta({
    description:
      'Currencies in which every amount is needed: a missing or an old rate to one of them is reported too. Default none.',
  }),
  date,
  source,
  maxAgeDays,
  revision,
  rates,
  style: styleInput.optional().meta({ description: STYLE_DESCRIPTION, example: 'scmp' }),
  format: format.meta({ description: IGNORED_DESCRIPTION }),
  convert: convert.meta({ description: IGNORED_DESCRIPTION }),
  skip: skip.meta({ description: IGNORED_DESCRIPTION }),
  historic: historic.meta({ description: IGNORED_DESCRIPTION }),
  include: z
    .union([includedSchema.transform((each) => [each]), z.array(includedSchema)])
    .optional()
    .meta({ description: INCLUDE_DESCRIPTION, example: ['ok'] }),
  rules,
  minSeverity: minSeverityInput.optional(),
  severity: severityInput.optional(),
  dismiss: z
    .array(dismissalSchema)
    .max(100)
    .optional()
    .meta({ description: 'Findings that have been reviewed and should not be returned again.' }),
});

/** The same over HTTP. */
export const checkBody = checkRequest
  .extend(partsOption)
  .meta({ id: 'CheckRequest', description: 'A text, what is known about it, and which findings to return.' });

/** The options of `POST /v1/check` beside a body that is the text itself. */
export const checkQuery = annotateQuery.extend({
  style: styleKeyInput.optional().meta({ description: STYLE_DESCRIPTION, example: 'scmp' }),
  convert: annotateQuery.shape.convert.meta({ description: IGNORED_DESCRIPTION }),
  skip: annotateQuery.shape.skip.meta({ description: IGNORED_DESCRIPTION }),
  offsets: textOptionFields.offsets,
  minSeverity: minSeverityInput.optional(),
  include: listParameter(includedSchema)
    .optional()
    .meta({ description: `${INCLUDE_DESCRIPTION}${ALSO_BESIDE_JSON}`, example: ['ok'] }),
  ...partsParameter(['findings.rule', 'findings.message'], ALSO_BESIDE_JSON),
});

export const checkAnswer = z
  .object({
    figures: z.array(figureSchema).meta({ description: 'In text order.' }),
    tables: z.array(figureTableSchema).meta({ description: 'Tables that figures stand in, in text order.' }),
    findings: z.array(findingSchema).meta({ description: 'Findings, in text order; a repeated error is one finding.' }),
    rates: annotationAnswer.shape.rates,
  })
  .meta({ id: 'Check', description: "What the text holds, and where the writer's own arithmetic does not hold." });
