import type { CurrencyCode } from '../../src/core/money/currencies.js';
import type { DecimalString } from '../../src/core/money/decimal.js';
import type { IsoDate } from '../../src/core/rate-table/day.js';

/** A day as the core has it; not checked, so that a test can also say a wrong one. */
export function isoDate(text: string): IsoDate {
  return text as IsoDate;
}

/** A plain decimal as the core has it; not checked, so that a test can also say a wrong one. */
export function decimal(text: string): DecimalString {
  return text as DecimalString;
}

/** A code as the core has it; not checked, so that a test can also say a wrong one. */
export function currencyCode(text: string): CurrencyCode {
  return text as CurrencyCode;
}
