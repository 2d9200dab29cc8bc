import { z } from 'zod';
import { convertMode } from './annotation.js';
import { currencyCode } from './common.js';
import { offQuery } from './finding.js';
import { assume, kind, readingFields } from './figure.js';
import { listOf } from './query-parameters.js';
import { asOfQuery } from './rate.js';
import { styleKey } from './style.js';

const pairs = z
  .string()
  .transform((sent, context) => {
    const parts = sent
      .split(',')
      .map((pair) => [pair.slice(0, pair.lastIndexOf(':')), pair.slice(pair.lastIndexOf(':') + 1)]);
    if (parts.every(([mark]) => mark)) return Object.fromEntries(parts) as Record<string, string>;
    context.addIssue({ code: 'custom', message: 'is a list of mark:code with commas between, e.g. "$:HKD,元:HKD".' });
    return z.NEVER;
  })
  .pipe(assume);

/** The options of `POST /v1/annotate` beside a body that is the text itself. */
export const annotateQuery = z.strictObject({
  language: readingFields.language,
  assume: pairs.optional().meta({
    description: 'What an ambiguous mark means in this text, as mark:code with commas between.',
    example: '$:HKD,元:HKD',
  }),
  region: readingFields.region,
  kinds: listOf(kind)
    .optional()
    .meta({ description: 'Kinds of figures wanted; default all.', example: ['money'] }),
  to: listOf(currencyCode)
    .optional()
    .meta({
      description: 'Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in.',
      example: ['USD', 'HKD'],
    }),
  ...asOfQuery,
  style: styleKey.prefault('plain'),
  convert: convertMode.default('first'),
  off: offQuery,
});
