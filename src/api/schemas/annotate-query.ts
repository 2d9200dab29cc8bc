import { z } from 'zod';
import { convertModeSchema, SKIP_DESCRIPTION, skipPlaceSchema, tableModeSchema } from './annotation.js';
import { answerFormParameters } from './answer-form.js';
import { currencyCodeInput } from './common.js';
import { disabledRulesQuery } from './finding.js';
import { assumeSchema, figureKindSchema, textOptionFields } from './figure.js';
import { listParameter } from './query-parameters.js';
import { asOfQueryFields } from './rate.js';
import { styleKeyInput } from './style.js';

const assumePairs = z
  .string()
  .transform((sent, context) => {
    const parts = sent
      .split(',')
      .map((pair) => [pair.slice(0, pair.lastIndexOf(':')), pair.slice(pair.lastIndexOf(':') + 1)]);
    if (parts.every(([mark]) => mark)) return Object.fromEntries(parts) as Record<string, string>;
    context.addIssue({ code: 'custom', message: 'is a list of mark:code separated by commas, e.g. "$:HKD,元:HKD".' });
    return z.NEVER;
  })
  .pipe(assumeSchema);

/** The options of `POST /v1/annotate` beside a body that is the text itself. */
export const annotateQuery = z.strictObject({
  language: textOptionFields.language,
  assume: assumePairs.optional().meta({
    description: 'What an ambiguous mark means in this text, as mark:code separated by commas.',
    example: '$:HKD,元:HKD',
  }),
  region: textOptionFields.region,
  kinds: listParameter(figureKindSchema)
    .optional()
    .meta({ description: 'Kinds of figures wanted; default all but `quantity`.', example: ['money'] }),
  to: listParameter(currencyCodeInput)
    .optional()
    .meta({
      description: 'Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in.',
      example: ['USD', 'HKD'],
    }),
  ...asOfQueryFields,
  style: styleKeyInput.prefault('plain'),
  convert: convertModeSchema.default('first'),
  skip: listParameter(skipPlaceSchema)
    .optional()
    .meta({ description: SKIP_DESCRIPTION, example: ['headline'] }),
  tables: tableModeSchema.optional(),
  off: disabledRulesQuery,
});

/** The parameters of `POST /v1/annotate`: those, or beside a JSON body the form of the answer. */
export const annotateParameters = annotateQuery.extend(
  answerFormParameters(' For a JSON body, which may hold it instead.'),
);
