import { z } from 'zod';
import { CERTAINTIES, FIGURE_KINDS, QUALIFIERS } from '../../core/figures/figure.js';
import { LANGUAGE_CHOICES } from '../../core/figures/lexicon-registry.js';
import { MEDIA_TYPES } from '../../core/document/markup/media-type.js';
import { OFFSET_UNITS } from '../../core/document/offsets.js';
import { ALSO_BESIDE_JSON, partsOption, partsParameter } from './answer-form.js';
import { currencyCodeInput, currencyCodeSchema, decimalSchema, spanFields } from './common.js';
import { textSchema } from './text.js';

export const figureKindSchema = z
  .enum(FIGURE_KINDS)
  .meta({ id: 'FigureKind', description: 'What a figure counts.', example: 'money' });

export const assumeSchema = z.record(z.string().min(1).max(20), currencyCodeInput).meta({
  description: 'What an ambiguous mark means in this text. A declaration in the text itself wins.',
  example: { $: 'HKD', 元: 'HKD', '¥': 'JPY' },
});

/** What a request says about its text. */
export const textOptionFields = {
  language: z
    .enum(LANGUAGE_CHOICES)
    .default('auto')
    .meta({ description: 'Language to look for; `auto` reads all of them, also mixed.' }),
  assume: assumeSchema.optional(),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .meta({
      description: 'Home of the newsroom, ISO 3166 alpha-2: decides "$" and 元 when the text does not.',
      example: 'HK',
    }),
  kinds: z
    .array(figureKindSchema)
    .min(1)
    .optional()
    .meta({ description: 'Kinds of figures wanted; default all but `quantity`, which is answered only when named.' }),
  offsets: z.enum(OFFSET_UNITS).default('utf16').meta({
    description:
      'What `start` and `end` count: UTF-16 units (JavaScript, Java, C#), code points (Python) or UTF-8 bytes (Rust, Go).',
  }),
  mediaType: z
    .enum(MEDIA_TYPES)
    .default('text/plain')
    .meta({ description: 'What the text is written in; markup and code are not read, but offsets count them.' }),
};

/** What finding the figures of a text takes, whoever asks. */
export const figuresRequest = z.strictObject({ text: textSchema, ...textOptionFields });

/** The same over HTTP. */
export const figuresBody = figuresRequest.extend(partsOption).meta({
  id: 'FiguresRequest',
  description: 'A text and what is known about it.',
  example: { text: 'Its $2 billion offer beat the HK$14 billion bid by 11%.', region: 'US' },
});

/** The parameters of `POST /v1/figures`. */
export const figuresQuery = z.strictObject(partsParameter(['figures.text', 'figures.value'], ALSO_BESIDE_JSON));

export const figureFields = {
  id: z.string().meta({ description: '"f1", "f2" … in text order.', example: 'f1' }),
  kind: figureKindSchema,
  ...spanFields,
  text: z.string().meta({ description: 'The characters of the span, unchanged.', example: '3800亿元人民币' }),
  value: decimalSchema.optional().meta({ description: 'The exact value in the major unit; absent for a range.' }),
  minValue: decimalSchema.optional().meta({ description: 'Lower end of a range.', example: '200000000' }),
  maxValue: decimalSchema.optional().meta({ description: 'Upper end of a range.', example: '300000000' }),
  currency: currencyCodeSchema.optional(),
  market: z
    .enum(['CNH'])
    .optional()
    .meta({ description: 'Set when the text says offshore renminbi; `currency` is CNY.' }),
  certainty: z.enum(CERTAINTIES).optional().meta({
    description:
      'How the currency is known: `explicit`, the mark names it; `inherited`, it comes from the text; `assumed`, it comes from the request or a default.',
  }),
  reason: z.string().optional().meta({ description: 'One sentence, when the certainty is not explicit.' }),
  candidates: z
    .array(currencyCodeSchema)
    .optional()
    .meta({ description: 'Other currencies that the mark could mean.', example: ['HKD', 'AUD'] }),
  unit: z.string().optional().meta({
    description: 'What a quantity counts, by its standard name in the singular; quantities only.',
    example: 'barrel',
  }),
  unitText: z
    .string()
    .optional()
    .meta({ description: 'The same as the text has it; quantities only.', example: 'barrels' }),
  qualifier: z
    .enum(QUALIFIERS)
    .meta({ description: 'How exactly the writer states the number: about, more than, 逾 …' }),
  per: z.string().optional().meta({ description: 'What the amount is counted per, when stated.', example: 'share' }),
  significantDigits: z.int().meta({ description: 'Significant digits of the number as written.', example: 3 }),
  restates: z.string().optional().meta({ description: 'Id of the figure that this one restates in another currency.' }),
  rateNote: z.literal(true).optional().meta({
    description:
      'On both sides of "($1 = 7.2412 yuan)", and on a level of a rate, "the dollar fell to 80 yen": never converted.',
  }),
  cell: z
    .object({
      table: z.string().meta({ description: 'Id of the table.', example: 't1' }),
      row: z.int().min(0).meta({ description: 'From 0; of a spanning cell the first.', example: 2 }),
      column: z.int().min(0).meta({ description: 'From 0; of a spanning cell the first.', example: 1 }),
      rowLabel: z.string().optional().meta({ description: 'What names the row.', example: 'Revenue' }),
      columnLabels: z
        .array(z.string())
        .meta({ description: 'What heads the column, from the top down.', example: ['2024', "RMB'000"] }),
    })
    .optional()
    .meta({ id: 'FigureCell', description: 'Where the figure stands, when that is a table.' }),
  script: z
    .enum(['latin', 'hans', 'hant'])
    .meta({ description: 'Writing system around the figure; an edit beside it uses the same.' }),
};

export const figureSchema = z.object(figureFields).meta({
  id: 'Figure',
  description:
    'One amount, percentage, multiple or quantity in the text. `text` is the input from `start` to `end`, always.',
});

export const declarationSchema = z
  .object({
    ...spanFields,
    text: z.string().meta({ description: 'The characters of the span, unchanged.', example: '（人民幣，下同）' }),
    currency: currencyCodeSchema,
    scale: decimalSchema
      .optional()
      .meta({ description: 'Factor for unscaled numbers in the tables after it.', example: '1000000' }),
  })
  .meta({
    id: 'Declaration',
    description: 'Words that set the currency, and perhaps the scale, of the figures after them.',
  });

export const figureTableSchema = z
  .object({
    id: z.string().meta({ description: '"t1", "t2" … in text order.', example: 't1' }),
    ...spanFields,
    rows: z.int().min(0).meta({ description: 'Rows, those of headings too.', example: 12 }),
    columns: z.int().min(0).meta({ description: 'Columns, those of labels too.', example: 3 }),
    title: z
      .string()
      .optional()
      .meta({ description: 'Its caption, or the line above it.', example: 'Revenue by segment' }),
    units: z
      .array(
        z
          .object({
            scope: z
              .enum(['table', 'column', 'row'])
              .meta({ description: 'What the words are for; the nearest win.', example: 'column' }),
            index: z.int().min(0).optional().meta({ description: 'The column or row, from 0.', example: 1 }),
            text: z.string().meta({ description: 'The words.', example: "RMB'000" }),
            currency: currencyCodeSchema.optional(),
            scale: decimalSchema.optional().meta({ description: 'Factor of the numbers.', example: '1000' }),
            unit: z
              .enum([...FIGURE_KINDS, 'quantity'])
              .exclude(['money'])
              .optional()
              .meta({ description: 'What is counted, when it is no money.', example: 'percent' }),
          })
          .meta({ id: 'TableUnit', description: 'What words of a table say of its numbers.' }),
      )
      .meta({ description: 'The units that are declared, the nearest to the numbers last.' }),
  })
  .meta({ id: 'FigureTable', description: 'A table of the text, with the units that its words declare.' });

export const figuresAnswer = z
  .object({
    figures: z.array(figureSchema).meta({ description: 'In text order.' }),
    declarations: z.array(declarationSchema).meta({ description: 'In text order.' }),
    tables: z.array(figureTableSchema).meta({ description: 'Tables that figures stand in, in text order.' }),
  })
  .meta({
    id: 'Figures',
    description: 'What the text holds.',
    example: {
      figures: [
        {
          id: 'f1',
          kind: 'money',
          start: 15,
          end: 25,
          text: '3800亿元人民币',
          value: '380000000000',
          currency: 'CNY',
          certainty: 'explicit',
          qualifier: 'more_than',
          significantDigits: 4,
          script: 'hans',
        },
      ],
      declarations: [],
      tables: [],
    },
  });
