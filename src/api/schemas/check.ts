import { z } from 'zod';
import { annotateQuery } from './annotate-query.js';
import { annotationAnswer, annotationFields } from './annotation.js';
import { figure, readingFields } from './figure.js';
import { finding, findingRule } from './finding.js';
import { listOf } from './query-parameters.js';
import { text } from './text.js';

const SAME = 'Accepted so that a request to annotate can be sent as it is; changes nothing here.';

const included = z.enum(['ok']);
const INCLUDE = 'What is answered beside the findings that ask for attention: `ok`, findings that agree.';
const words = (description: string): z.ZodType<string> => z.string().max(1000).meta({ description });

const dismissal = z
  .strictObject({
    exact: z.string().min(1).max(1000).meta({ description: 'Words of the text.', example: '$54.5 billion' }),
    prefix: words('What stands right before them.').optional(),
    suffix: words('What stands right behind them.').optional(),
    rule: findingRule.optional().meta({ description: 'Findings of this rule only; default of every rule.' }),
  })
  .meta({
    id: 'Dismissal',
    description:
      'Words by which a finding is known again when the text has changed (a TextQuoteSelector of Web Annotation): one whose span has a character in common with them is not answered.',
  });

const { to, date, source, maxAgeDays, revision, style, format, convert, rules } = annotationFields;

export const checkRequest = z
  .strictObject({
    text,
    ...readingFields,
    to: to.meta({
      description:
        'Currencies that every amount is to be had in: a missing or an old rate to one of them is told too. Default none.',
    }),
    date,
    source,
    maxAgeDays,
    revision,
    style: style.meta({ description: SAME }),
    format: format.meta({ description: SAME }),
    convert: convert.meta({ description: SAME }),
    include: z
      .union([included.transform((each) => [each]), z.array(included)])
      .optional()
      .meta({ description: INCLUDE, example: ['ok'] }),
    rules,
    dismiss: z
      .array(dismissal)
      .max(100)
      .optional()
      .meta({ description: 'Findings that have been looked at and are not wanted again.' }),
  })
  .meta({ id: 'CheckRequest', description: 'A text, what is known about it, and which findings are wanted.' });

/** The options of `POST /v1/check` beside a body that is the text itself. */
export const checkQuery = annotateQuery.extend({
  style: annotateQuery.shape.style.meta({ description: SAME }),
  convert: annotateQuery.shape.convert.meta({ description: SAME }),
  offsets: readingFields.offsets,
  include: listOf(included)
    .optional()
    .meta({ description: `${INCLUDE} Also beside a JSON body.`, example: ['ok'] }),
});

export const checkAnswer = z
  .object({
    figures: z.array(figure).meta({ description: 'In text order.' }),
    findings: z.array(finding).meta({ description: 'Remarks, in text order; one for a fault that is repeated.' }),
    rates: annotationAnswer.shape.rates,
  })
  .meta({ id: 'Check', description: "What the text holds, and where the writer's own arithmetic does not hold." });
