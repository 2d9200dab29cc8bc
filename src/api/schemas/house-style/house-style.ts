import { z } from 'zod';
import { isCurrencyCode, type CurrencyCode } from '../../../core/money/currencies.js';
import { formSchema, wordsSchema } from './forms.js';
import {
  conversionSchema,
  currencySchema,
  digitsRuleSchema,
  evidenceSchema,
  rateNoteSchema,
  scaleSchema,
  subunitSchema,
} from './sections.js';
import { RANGE_FORMS, type HouseStyle } from '../../../core/styles/style.js';

/** A refinement of zod narrows no type: what it checks is what the output type says. */
const currencyOrAnySchema = z
  .string()
  .refine(
    (code) => code === '*' || isCurrencyCode(code),
    'is neither an ISO 4217 code nor "*"',
  ) as unknown as z.ZodType<CurrencyCode | '*', string>;

const rangeSchema = z
  .strictObject({
    form: z.enum(RANGE_FORMS).meta({ description: '"US$5-6 billion", "£5m-6m", "$5 million to $7 million".' }),
    joiner: wordsSchema(12).min(1).meta({ description: 'Between the two ends.', example: ' to ' }),
  })
  .meta({ description: 'How the two ends of a range share their unit.' });

const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens, such as "my-paper"')
  .max(40)
  .meta({ description: 'What a request names the style by.', example: 'scmp' });

const writingSchema = z
  .strictObject({
    percent: wordsSchema(12)
      .min(1)
      .exactOptional()
      .meta({ description: 'Behind the number of a percentage.', example: ' per cent' }),
    later: z
      .record(currencySchema, formSchema({ needs: ['n'], allows: ['scale', 'code', 'symbol', 'name'] }))
      .exactOptional()
      .meta({ description: 'Forms of amounts behind the first mention of a currency, by ISO code.' }),
  })
  .meta({
    description: "What of the newsroom's own figures `amount` does not say; the check `house-style` compares both.",
  });

/** A house style as a caller or an operator writes it. Every fault names its field. */
export const houseStyleSchema: z.ZodType<HouseStyle> = z
  .strictObject({
    key: keySchema,
    name: wordsSchema().min(1).meta({ description: 'Web pages for people.', example: 'South China Morning Post' }),
    language: z.enum(['en', 'zh']).meta({ description: 'Language of its words.' }),
    script: z.enum(['latin', 'hans', 'hant']).meta({ description: 'Writing system of its words.' }),
    region: z
      .string()
      .regex(/^[A-Z]{2}$/, 'must be a country of ISO 3166 in two capitals, such as "HK"')
      .exactOptional()
      .meta({ description: 'Where its readers are; absent for a style without a region.', example: 'HK' }),
    evidence: evidenceSchema,
    targets: z.array(currencySchema).max(20).meta({ description: 'Currencies that the newsroom converts to.' }),
    number: z
      .strictObject({
        group: z.enum(['', ',', "'", '\u2009', '\u00a0', '\u202f']).meta({ description: 'Thousands mark, or none.' }),
      })
      .meta({ description: 'How digits are written.' }),
    scale: scaleSchema,
    digits: digitsRuleSchema,
    amount: z
      .record(currencyOrAnySchema, formSchema({ needs: ['n'], allows: ['scale', 'code', 'symbol', 'name'] }))
      .meta({
        description:
          'Form of an amount by ISO code, `*` for every other: {n} the number, {scale} its scale word, {code}, {symbol} and {name} of the currency.',
      }),
    subunit: subunitSchema.exactOptional(),
    range: rangeSchema,
    conversion: conversionSchema,
    rateNote: rateNoteSchema.exactOptional(),
    writing: writingSchema.exactOptional(),
    twins: z
      .record(z.string().regex(/^(?:latin|hans|hant)(?:-[A-Z]{2})?$/), z.string().min(1).max(40))
      .exactOptional()
      .meta({ description: 'Key of the style beside a figure of another script, or of a script in a region.' }),
  })
  .superRefine(({ scale: { words: list }, amount, language, script }, context) => {
    if ((language === 'en') !== (script === 'latin'))
      context.addIssue({
        code: 'custom',
        message: `${JSON.stringify(script)} is not a script of ${language}`,
        path: ['script'],
      });
    if (list.length === 0) return;
    for (const [code, text] of Object.entries(amount))
      if (text.indexOf('{scale}') < text.indexOf('{n}'))
        context.addIssue({
          code: 'custom',
          message: `${JSON.stringify(text)} must have {scale} after {n}, because the style has scale words`,
          path: ['amount', code],
        });
  })
  .meta({ id: 'HouseStyle', description: 'How a newsroom writes amounts and conversions; data only.' });
