import { z } from 'zod';
import { annotateQuery } from './annotate-query.js';
import { annotationAnswer, annotationOptionFields } from './annotation.js';
import { figureSchema, textOptionFields } from './figure.js';
import { findingSchema, findingRuleSchema } from './finding.js';
import { listParameter } from './query-parameters.js';
import { textSchema } from './text.js';

const IGNORED_DESCRIPTION = 'Accepted so that a request to annotate can be sent as it is; changes nothing here.';

const includedSchema = z.enum(['ok']);
const INCLUDE_DESCRIPTION = 'What is answered beside the findings that ask for attention: `ok`, findings that agree.';
const contextWords = (description: string): z.ZodType<string> => z.string().max(1000).meta({ description });

const dismissalSchema = z
  .strictObject({
    exact: z.string().min(1).max(1000).meta({ description: 'Words of the text.', example: '$54.5 billion' }),
    prefix: contextWords('What stands right before them.').optional(),
    suffix: contextWords('What stands right behind them.').optional(),
    rule: findingRuleSchema.optional().meta({ description: 'Findings of this rule only; default of every rule.' }),
  })
  .meta({
    id: 'Dismissal',
    description:
      'Words by which a finding is known again when the text has changed (a TextQuoteSelector of Web Annotation): one whose span has a character in common with them is not answered.',
  });

const { to, date, source, maxAgeDays, revision, style, format, convert, rules } = annotationOptionFields;

export const checkRequest = z
  .strictObject({
    text: textSchema,
    ...textOptionFields,
    to: to.meta({
      description:
        'Currencies that every amount is to be had in: a missing or an old rate to one of them is told too. Default none.',
    }),
    date,
    source,
    maxAgeDays,
    revision,
    style: style.meta({ description: IGNORED_DESCRIPTION }),
    format: format.meta({ description: IGNORED_DESCRIPTION }),
    convert: convert.meta({ description: IGNORED_DESCRIPTION }),
    include: z
      .union([includedSchema.transform((each) => [each]), z.array(includedSchema)])
      .optional()
      .meta({ description: INCLUDE_DESCRIPTION, example: ['ok'] }),
    rules,
    dismiss: z
      .array(dismissalSchema)
      .max(100)
      .optional()
      .meta({ description: 'Findings that have been looked at and are not wanted again.' }),
  })
  .meta({ id: 'CheckRequest', description: 'A text, what is known about it, and which findings are wanted.' });

/** The options of `POST /v1/check` beside a body that is the text itself. */
export const checkQuery = annotateQuery.extend({
  style: annotateQuery.shape.style.meta({ description: IGNORED_DESCRIPTION }),
  convert: annotateQuery.shape.convert.meta({ description: IGNORED_DESCRIPTION }),
  offsets: textOptionFields.offsets,
  include: listParameter(includedSchema)
    .optional()
    .meta({ description: `${INCLUDE_DESCRIPTION} Also beside a JSON body.`, example: ['ok'] }),
});

export const checkAnswer = z
  .object({
    figures: z.array(figureSchema).meta({ description: 'In text order.' }),
    findings: z.array(findingSchema).meta({ description: 'Remarks, in text order; one for a fault that is repeated.' }),
    rates: annotationAnswer.shape.rates,
  })
  .meta({ id: 'Check', description: "What the text holds, and where the writer's own arithmetic does not hold." });
