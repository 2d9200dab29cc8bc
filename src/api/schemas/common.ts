import { z } from 'zod';
import { isCurrencyCode, listCurrencies, type CurrencyCode } from '../../core/money/currencies.js';
import { explainNoCurrency, readCurrencyName } from '../../core/money/currency-names.js';
import { isIsoDate } from '../../core/rate-table/day.js';
import type { Market } from '../../core/rate-table/market.js';
import { RATE_KINDS } from '../../core/rate-table/quote.js';
import { findNearest, quoteInput } from '../../support/suggest.js';

function describeUnknownCurrency(code: string): string {
  const explained = explainNoCurrency(code);
  if (explained !== undefined) return `${quoteInput(code)} is no currency with a rate: ${explained}.`;
  const known = readCurrencyName(code);
  const nearest = known === 'CNH' ? 'CNY' : (known ?? findNearest(code, CURRENCY_CODES));
  const hint = nearest ? `did you mean "${nearest}"?` : 'GET /v1/currencies lists them.';
  return `${quoteInput(code)} is not an ISO 4217 currency code in capitals; ${hint}`;
}

const CURRENCY_CODES: readonly string[] = listCurrencies().map(({ code }) => code);

/** A code of ISO 4217, as a caller sends it. */
export const currencyCodeSchema = z
  .string()
  .superRefine((code, context) => {
    if (!isCurrencyCode(code))
      context.addIssue({
        code: 'custom',
        message: 'not an ISO 4217 currency code',
        params: { code: 'unknown-currency', explain: () => describeUnknownCurrency(code) },
      });
  })
  .meta({
    id: 'CurrencyCode',
    description: 'ISO 4217 alphabetic code, in capitals.',
    example: 'CNY',
    pattern: '^[A-Z]{3}$',
  });

/** The same schema in a request. A refinement of zod narrows no type: the look-up above is what this output type says. */
export const currencyCodeInput = currencyCodeSchema as unknown as z.ZodType<CurrencyCode, string>;

/** A currency as people name it: a code in any case, RMB, or CNH for the renminbi of the offshore market. */
export const currencyNameInput: z.ZodType<CurrencyCode | Market, string> = z
  .string()
  .transform((sent, context) => {
    const name = explainNoCurrency(sent) === undefined ? readCurrencyName(sent) : undefined;
    if (name !== undefined) return name;
    context.addIssue({
      code: 'custom',
      message: 'not an ISO 4217 currency code',
      params: { code: 'unknown-currency', explain: () => describeUnknownCurrency(sent) },
    });
    return z.NEVER;
  })
  .meta({
    type: 'string',
    description: 'ISO 4217 code, in any case; RMB means CNY, and CNH means CNY at `market=CNH`.',
    example: 'CNY',
  });

/** A day, as a caller sends it. */
export const dayInput = z
  .string()
  .superRefine((text, context) => {
    if (!isIsoDate(text))
      context.addIssue({ code: 'custom', message: `${quoteInput(text)} is not a calendar day; write YYYY-MM-DD.` });
  })
  .meta({ description: 'A calendar day, YYYY-MM-DD.', example: '2025-02-24', format: 'date' });

/** A day in an answer. */
export const daySchema = z.string().meta({ format: 'date', description: 'YYYY-MM-DD', example: '2025-02-24' });

/** An instant in an answer. */
export const instantSchema = z
  .string()
  .meta({ format: 'date-time', description: 'RFC 3339, UTC.', example: '2025-02-24T15:02:11.000Z' });

/** An amount or a rate in an answer. */
export const decimalSchema = z.string().meta({
  id: 'Decimal',
  description: 'An exact decimal in plain notation: never a JSON number, never an exponent.',
  example: '380000000000',
  pattern: '^-?\\d+(\\.\\d+)?$',
});

export const rateKindSchema = z.enum(RATE_KINDS).meta({
  id: 'RateKind',
  description:
    'What sort of rate it is. Official fixings, noon-buying rates and market rates are never blended with reference rates.',
  example: 'reference',
});

const offset = (description: string): z.ZodType<number> => z.int().nonnegative().meta({ description });

/** The two ends of a span; spread into every schema that has one. */
export const spanFields = {
  start: offset('First character, counted in the unit of `offsets`.'),
  end: offset('The position after the last character, counted in the unit of `offsets`.'),
};

export const revisionInput = z.int().min(1).meta({
  description:
    'Answer from the rates known at this revision (see `rates.revision` of an answer): with a date given, the same request always has the same answer.',
  example: 417,
});

export const maxAgeDaysInput = z
  .int()
  .min(0)
  .max(36_525)
  .meta({ description: 'Rates further from the date than this many days are not used.', example: 7 });

export const sourceInput = z.string().meta({
  description: 'Use this source only (a key of GET /v1/sources); default: the configured order.',
  example: 'ecb',
});
