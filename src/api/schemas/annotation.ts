import { z } from 'zod';
import { ANNOTATION_FORMATS, CONVERT_MODES } from '../../core/annotation/annotation.js';
import { currencyCode, day, dayInput, decimal, maxAgeDaysInput, revisionInput, sourceInput, span } from './common.js';
import { declaration, figureFields, readingFields } from './figure.js';
import { finding, rulesInput } from './finding.js';
import { rate } from './rate.js';
import { styleInput } from './style.js';
import { text } from './text.js';

const TO = 'Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in.';

export const convertMode = z.enum(CONVERT_MODES).meta({
  id: 'ConvertMode',
  description: 'Convert the first mention of each amount, or every mention.',
  example: 'first',
});

export const targets = z
  .array(currencyCode)
  .min(1)
  .max(20)
  .meta({ description: TO, example: ['USD', 'HKD'] });

/** What a request says about the rates and the words that it wants. */
export const annotationFields = {
  to: targets.optional(),
  date: dayInput.optional().meta({ description: "The story's date; default today (UTC).", example: '2025-02-24' }),
  source: sourceInput.optional(),
  maxAgeDays: maxAgeDaysInput.optional(),
  revision: revisionInput.optional(),
  style: styleInput.prefault('plain'),
  format: z.enum(ANNOTATION_FORMATS).default('text').meta({
    description: 'Form of `annotated.content`; `web-annotation` is JSON of the W3C model, written as a string.',
  }),
  convert: convertMode.default('first'),
  rules: rulesInput.optional(),
};

export const annotateRequest = z.strictObject({ text, ...readingFields, ...annotationFields }).meta({
  id: 'AnnotateRequest',
  description: 'A text, what is known about it, and how it is to be converted.',
});

export const edit = z
  .object({
    ...span,
    replacement: z.string().meta({ description: 'What is put there.', example: ' (US$52.4 billion)' }),
  })
  .meta({
    id: 'Edit',
    description: 'A change of the text: what stands from `start` to `end` gives way to `replacement`.',
  });

const rounded = 'To the digits that the style shows';

export const conversion = z
  .object({
    currency: currencyCode,
    value: decimal.optional().meta({
      description: 'The exact product, rounded once, half-even, to the minor unit of `currency`; absent for a range.',
      example: '52413447725.98',
    }),
    minValue: decimal.optional().meta({ description: 'Lower end of a range.', example: '27585000.00' }),
    maxValue: decimal.optional().meta({ description: 'Upper end of a range.', example: '41378000.00' }),
    rounded: decimal.optional().meta({ description: `${rounded}; absent for a range.`, example: '52400000000' }),
    minRounded: decimal.optional().meta({ description: `${rounded}, lower end of a range.`, example: '27600000' }),
    maxRounded: decimal.optional().meta({ description: `${rounded}, upper end of a range.`, example: '41400000' }),
    display: z.string().meta({ description: 'In the words of the style.', example: 'US$52.4 billion' }),
    rate,
  })
  .meta({ id: 'Conversion', description: 'A figure in another currency: exactly, and as it is shown to a reader.' });

export const annotatedFigure = z
  .object({
    ...figureFields,
    conversions: z.array(conversion).meta({
      description: 'One for each currency that there is a rate for; a `no-rate` finding tells of the others.',
    }),
    edit: edit
      .optional()
      .meta({ description: 'What puts the conversions into the text, where the style writes them.' }),
  })
  .meta({ id: 'AnnotatedFigure', description: 'A figure with its conversions.' });

const ratesUsed = z
  .object({
    date: day.meta({ description: 'The day that was asked for.' }),
    revision: z.int().meta({ description: 'Send it as `revision` to have the same answer again.', example: 417 }),
    sources: z.array(z.string()).meta({ description: 'Keys of the sources, in order of first use.', example: ['ecb'] }),
    stale: z.boolean().meta({ description: 'A source that was used had missed a publication by that day.' }),
  })
  .meta({ id: 'RatesUsed', description: 'Which rates the answer was made from.' });

export const annotationAnswer = z
  .object({
    figures: z.array(annotatedFigure).meta({ description: 'In text order.' }),
    declarations: z.array(declaration).meta({ description: 'In text order.' }),
    findings: z.array(finding).meta({ description: 'Remarks, in text order.' }),
    annotated: z
      .object({
        format: z.enum(ANNOTATION_FORMATS).meta({ description: 'As asked for.' }),
        style: z.string().meta({ description: 'Key of the style.', example: 'scmp' }),
        content: z.string().meta({ description: 'The text with every edit made.' }),
      })
      .meta({ id: 'Annotated', description: 'The whole text, annotated.' }),
    rates: ratesUsed,
  })
  .meta({ id: 'Annotation', description: 'Figures, conversions, remarks, and the text with the conversions in it.' });
