import { z } from 'zod';
import { ANNOTATION_FORMATS, CONVERT_MODES, HISTORIC_MODES, TABLE_MODES } from '../../core/annotation/annotation.js';
import {
  currencyCodeInput,
  currencyCodeSchema,
  currencyNameInput,
  daySchema,
  dayInput,
  decimalSchema,
  maxAgeDaysInput,
  revisionInput,
  sourceInput,
  spanFields,
} from './common.js';
import { answerFormOptions } from './answer-form.js';
import { SKIP_PLACES } from '../../core/styles/style.js';
import { declarationSchema, figureTableSchema, figureFields, textOptionFields } from './figure.js';
import { findingSchema, rulesInput } from './finding.js';
import { isRate } from '../validation/own-rate.js';
import { rateSchema } from './rate.js';
import { styleInput } from './style.js';
import { textSchema } from './text.js';

const TARGET_CURRENCIES_DESCRIPTION =
  'Currencies to convert to. Default: those of CNY, USD and HKD that a figure is not in.';

export const convertModeSchema = z.enum(CONVERT_MODES).meta({
  id: 'ConvertMode',
  description:
    'Convert the first mention of each amount (`first`), every mention (`every`), or, for stories full of prices, only the first mention of each key amount (`key`): of every paragraph the first amount that is no price of a unit (per share, a barrel), and every amount that the headline has.',
  example: 'first',
});

export const skipPlaceSchema = z.enum(SKIP_PLACES).meta({
  id: 'SkipPlace',
  description:
    'A place where amounts are not converted: in a headline; in a quotation; where the words name a time more than half a year before the story, or say "at the time" (`historical`); an analyst\'s target for a share (`target`); prices of a unit, such as a share (`per-unit`).',
  example: 'quotation',
});

export const SKIP_DESCRIPTION =
  'Where no conversion is written, in place of the default: quotations, amounts of the past, targets for shares, and what the style names. None of them: everything is converted.';

export const tableModeSchema = z.enum(TABLE_MODES).meta({
  id: 'TableMode',
  description:
    'What becomes of the amounts in tables: `copy` puts a converted copy of each table below it, for each target, with the rate and its day in a line; `note` puts the line alone; `cells` puts conversions in brackets into the cells; `leave` nothing. Default `copy` where the text or the format is HTML, Markdown or separated values, else `note`.',
  example: 'copy',
});

const targetCurrenciesSchema = z
  .array(currencyCodeInput)
  .min(1)
  .max(20)
  .meta({ description: TARGET_CURRENCIES_DESCRIPTION, example: ['USD', 'HKD'] });

const ownRateSchema = z
  .strictObject({
    base: currencyNameInput.meta({ description: 'The rate is for one unit of it.', example: 'USD' }),
    quote: currencyNameInput.meta({ description: 'What that unit is worth.', example: 'CNY' }),
    value: z
      .string()
      .refine(isRate, 'is no plain decimal above zero of at most 40 characters.')
      .meta({ description: '1 base = value quote.', example: '7.2993' }),
    note: z.string().max(300).optional().meta({
      description: 'Where the rate is from; the answer gives it back.',
      example: 'H.10 noon buying rate of 2024-12-31',
    }),
  })
  .meta({ id: 'OwnRate', description: 'A rate of your own.' });

const ownRatesInput = z.array(ownRateSchema).max(50).meta({
  description:
    'Your own rates, each used in both directions before any published one, `source` `request` in the answer. A rate that the text itself declares ("translated at RMB7.2993 to US$1.00") is used likewise, `source` `text`, unless you give one or name a `source`.',
});

/** What a request says about the rates and the words that it wants. */
export const annotationOptionFields = {
  to: targetCurrenciesSchema.optional(),
  date: dayInput.optional().meta({ description: "The story's date; default today (UTC).", example: '2025-02-24' }),
  source: sourceInput.optional(),
  maxAgeDays: maxAgeDaysInput.optional(),
  revision: revisionInput.optional(),
  rates: ownRatesInput.optional(),
  style: styleInput.prefault('plain'),
  format: z.enum(ANNOTATION_FORMATS).default('text').meta({
    description: 'Form of `annotated.content`; `web-annotation` is JSON of the W3C model, written as a string.',
  }),
  convert: convertModeSchema.default('first'),
  skip: z
    .array(skipPlaceSchema)
    .max(SKIP_PLACES.length)
    .optional()
    .meta({ description: SKIP_DESCRIPTION, example: ['headline'] }),
  historic: z.enum(HISTORIC_MODES).optional().meta({
    description:
      '`then`: an amount of one named past year ("in 2015") is converted at the average rate of that year, which the bracket names. Default: amounts of the past are not converted.',
  }),
  tables: tableModeSchema.optional(),
  rules: rulesInput.optional(),
};

/** What annotating a text takes, whoever asks. */
export const annotateRequest = z.strictObject({ text: textSchema, ...textOptionFields, ...annotationOptionFields });

/** The same over HTTP, where the form of the answer can be chosen. */
export const annotateBody = annotateRequest.extend(answerFormOptions).meta({
  id: 'AnnotateRequest',
  description: 'A text, what is known about it, and how it is to be converted.',
});

const editSchema = z
  .object({
    ...spanFields,
    replacement: z.string().meta({ description: 'What is put there.', example: ' (US$52.4 billion)' }),
  })
  .meta({
    id: 'Edit',
    description: 'A change of the text: the characters from `start` to `end` are replaced by `replacement`.',
  });

const ROUNDED_DESCRIPTION = 'To the digits that the style shows';

const conversionSchema = z
  .object({
    currency: currencyCodeSchema,
    value: decimalSchema.optional().meta({
      description: 'The exact product, rounded once, half-even, to the minor unit of `currency`; absent for a range.',
      example: '52413447725.98',
    }),
    minValue: decimalSchema.optional().meta({ description: 'Lower end of a range.', example: '27585000.00' }),
    maxValue: decimalSchema.optional().meta({ description: 'Upper end of a range.', example: '41378000.00' }),
    rounded: decimalSchema
      .optional()
      .meta({ description: `${ROUNDED_DESCRIPTION}; absent for a range.`, example: '52400000000' }),
    minRounded: decimalSchema
      .optional()
      .meta({ description: `${ROUNDED_DESCRIPTION}, lower end of a range.`, example: '27600000' }),
    maxRounded: decimalSchema
      .optional()
      .meta({ description: `${ROUNDED_DESCRIPTION}, upper end of a range.`, example: '41400000' }),
    display: z.string().meta({ description: 'As the house style writes it.', example: 'US$52.4 billion' }),
    rate: rateSchema,
  })
  .meta({
    id: 'Conversion',
    description: 'A figure in another currency: the exact value, and the form shown to a reader.',
  });

const annotatedFigureSchema = z
  .object({
    ...figureFields,
    conversions: z.array(conversionSchema).meta({
      description: 'One for each currency that there is a rate for; a `no-rate` finding reports the others.',
    }),
    edit: editSchema
      .optional()
      .meta({ description: 'The edit that inserts the conversions, where the style writes them.' }),
  })
  .meta({ id: 'AnnotatedFigure', description: 'A figure with its conversions.' });

const ratesUsedSchema = z
  .object({
    date: daySchema.meta({ description: 'The requested day.' }),
    revision: z.int().meta({ description: 'Send it as `revision` to get the same answer again.', example: 417 }),
    sources: z.array(z.string()).meta({ description: 'Keys of the sources, in order of first use.', example: ['ecb'] }),
    stale: z.boolean().meta({
      description:
        'A source that was used had missed a publication by that day, or its newer rate is suspect or missing.',
    }),
  })
  .meta({ id: 'RatesUsed', description: 'Which rates the answer was made from.' });

export const annotationAnswer = z
  .object({
    figures: z.array(annotatedFigureSchema).meta({ description: 'In text order.' }),
    declarations: z.array(declarationSchema).meta({ description: 'In text order.' }),
    tables: z.array(figureTableSchema).meta({ description: 'Tables that figures stand in, in text order.' }),
    findings: z.array(findingSchema).meta({ description: 'Remarks, in text order.' }),
    annotated: z
      .object({
        format: z.enum(ANNOTATION_FORMATS).meta({ description: 'As asked for.' }),
        style: z.string().meta({ description: 'Key of the style.', example: 'scmp' }),
        content: z.string().meta({ description: 'The text with all edits applied.' }),
      })
      .meta({ id: 'Annotated', description: 'The whole text, annotated.' }),
    rates: ratesUsedSchema,
  })
  .meta({ id: 'Annotation', description: 'Figures, conversions, findings, and the text with the conversions in it.' });
