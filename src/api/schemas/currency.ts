import { z } from 'zod';
import { currencyCodeSchema, daySchema, decimalSchema } from './common.js';

const namesSchema = z
  .object({
    en: z.string().meta({ description: 'In English.', example: 'Chinese Yuan' }),
    'zh-Hans': z.string().meta({ description: 'In simplified Chinese.', example: '人民币' }),
    'zh-Hant': z.string().meta({ description: 'In traditional Chinese.', example: '人民幣' }),
  })
  .meta({ description: 'Names from Unicode CLDR; the code where CLDR has none.' });

const currencySchema = z
  .object({
    code: currencyCodeSchema,
    names: namesSchema,
    symbol: z.string().meta({ description: 'Its sign in English text, or its code (Unicode CLDR).', example: 'CN¥' }),
    spacing: z
      .string()
      .meta({ description: 'What stands between the sign and the number: nothing, or a no-break space.', example: '' }),
    minorUnitDigits: z.int().meta({ description: 'Digits of the minor unit: 2 for cents, 0 for yen.', example: 2 }),
    active: z.boolean().meta({ description: 'Is it in use today?', example: true }),
    convertible: z.boolean().meta({ description: 'Whether any source has a rate of it.', example: true }),
    endDate: daySchema
      .optional()
      .meta({ description: 'Last day as legal tender, for a retired currency.', example: '2001-12-31' }),
    successor: currencyCodeSchema.optional().meta({ description: 'What replaced it.', example: 'EUR' }),
    perSuccessor: decimalSchema
      .optional()
      .meta({ description: 'Units of it in one unit of the successor, fixed by law.', example: '1.95583' }),
    fixedFrom: daySchema.optional().meta({
      description: 'First day on which that ratio was in force; from that day it is used for conversions.',
      example: '1999-01-01',
    }),
  })
  .meta({ id: 'Currency', description: 'A currency of ISO 4217.' });

export const currenciesAnswer = z
  .array(currencySchema)
  .meta({ description: 'Those in use first, each group by code.' });
