import { z } from 'zod';
import { QUALIFIERS } from '../../../core/figures/figure.js';
import { isCurrencyCode, type CurrencyCode } from '../../../core/money/currencies.js';
import { isDecimalString, parseDecimal } from '../../../core/money/decimal.js';
import { quoteInput } from '../../../support/suggest.js';
import { formSchema, isBalanced, wordsSchema } from './forms.js';
import { EVIDENCE_GRADES, SKIP_PLACES } from '../../../core/styles/style.js';

/** A refinement of zod narrows no type: what it checks is what the output type says. */
export const currencySchema = z
  .string()
  .refine((code) => isCurrencyCode(code), {
    error: ({ input }) => `${quoteInput(input)} is not an ISO 4217 currency code in capitals`,
  })
  .meta({ description: 'ISO 4217 code.', example: 'USD' }) as unknown as z.ZodType<CurrencyCode, string>;

export const evidenceSchema = z
  .strictObject({
    grade: z.enum(EVIDENCE_GRADES).meta({
      description:
        'A published guide, sample sentences, or neither: such a style is named after its form, not after a newsroom.',
      example: 'samples',
    }),
    note: wordsSchema(400).exactOptional().meta({ description: 'What was not seen in print, or where it varies.' }),
    urls: z
      .array(z.url({ protocol: /^https?$/ }))
      .max(20)
      .meta({ description: 'Where it was seen.' }),
  })
  .meta({ description: 'How well the style is attested.' });

export const scaleSchema = z
  .strictObject({
    words: z
      .array(
        z.strictObject({
          power: z
            .int()
            .min(3)
            .max(15)
            .meta({ description: 'Amounts of 10^power and more are written with the word.' }),
          word: wordsSchema(20).min(1).meta({ description: 'The scale word.', example: 'billion' }),
        }),
      )
      .max(8)
      .refine((list) => list.every(({ power }, at) => power > (list[at - 1]?.power ?? -Infinity)), {
        error: 'must go from the smallest power to the largest, none twice',
      })
      .meta({ description: 'Smallest first; none for a style that writes every digit.' }),
    joiner: z.enum(['', ' ', '\u00a0', '\u202f']).meta({ description: 'Between number and scale word.' }),
  })
  .meta({ description: 'The scale words of amounts.' });

export const digitsRuleSchema = z
  .strictObject({
    min: z.int().min(1).max(6).meta({ description: 'Minimum number of significant digits.', example: 2 }),
    max: z.int().min(1).max(15).meta({ description: 'Maximum number of significant digits.', example: 3 }),
    rounding: z.enum(['half-up', 'half-even']).meta({ description: 'Where a tie goes.' }),
  })
  .refine(({ min, max }) => min <= max, { error: 'min must not be larger than max', path: ['min'] })
  .meta({ description: "Digits of a conversion: as many as the writer's number has, within these limits." });

export const subunitSchema = z
  .strictObject({
    below: z
      .string()
      .refine((text) => isDecimalString(text) && parseDecimal(text).gt('0'), 'must be a decimal above 0, as a string')
      .meta({ description: 'Amounts below this many major units are written in the minor unit.', example: '0.1' }),
    forms: z.record(currencySchema, formSchema({ needs: ['n'], allows: ['s'] })).meta({
      description: 'Form by ISO code: {n} the number of minor units, {s} an s unless there is one.',
      example: { USD: '{n} cent{s}' },
    }),
  })
  .meta({ description: 'Cents for small amounts.' });

const hasBalancedBrackets = (text: string): boolean => isBalanced(text);
const UNBALANCED = { error: 'has a bracket that does not close' };

export const conversionSchema = z
  .strictObject({
    wrap: formSchema({ needs: ['amounts'], allows: ['lead'] })
      .refine(hasBalancedBrackets, UNBALANCED)
      .meta({ description: 'Inserted directly after the figure.', example: ' ({lead}{amounts})' }),
    nested: formSchema({ needs: ['amounts'], allows: ['lead'] })
      .refine(hasBalancedBrackets, UNBALANCED)
      .meta({ description: 'The same where the figure is already in brackets.', example: ', or {lead}{amounts}' }),
    separator: wordsSchema(10).min(1).meta({ description: 'Between two conversions.', example: '; ' }),
    lead: z
      .partialRecord(z.enum(QUALIFIERS), wordsSchema(40))
      .refine((leads): leads is typeof leads & { readonly exact: string } => leads.exact !== undefined, {
        error: 'is required: what leads when the figure has no qualifier, or "" for nothing',
        path: ['exact'],
      })
      .meta({
        description:
          "Words before a conversion by the figure's qualifier; a qualifier that is not listed uses those of `exact`.",
      }),
    skip: z.array(z.enum(SKIP_PLACES)).max(SKIP_PLACES.length).meta({ description: 'Where no conversion is written.' }),
  })
  .meta({ description: 'Where and how a conversion is inserted into the text.' });

export const rateNoteSchema = z
  .strictObject({
    base: currencySchema,
    form: formSchema({ needs: ['rate', 'name'] })
      .refine(hasBalancedBrackets, UNBALANCED)
      .meta({ description: 'The line: {rate} and {name} of the currency.', example: '($1 = {rate} {name})' }),
    digits: z.int().min(2).max(10).meta({ description: 'Significant digits of the rate.', example: 5 }),
    names: z
      .record(currencySchema, wordsSchema(40).min(1))
      .meta({ description: 'Name of a currency in the note; its code where none is given.' }),
  })
  .meta({ description: 'A closing line with the rate of each converted currency, in units of it for one `base`.' });
