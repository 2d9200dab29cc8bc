import { isDecimalString } from '../../../core/money/decimal.js';
import type { Quote } from '../../../core/rate-table/quote.js';

/** A rate is a plain decimal above zero: "N/A", "1e-7", "-1.08" and "0.000" are not. Looked at before the value is read. */
export function checkPositiveDecimal({ base, quote, date, value }: Quote): string | undefined {
  if (isDecimalString(value) && !value.startsWith('-') && /[1-9]/.test(value)) return undefined;
  return `${JSON.stringify(value)} for ${base}/${quote} on ${date} is not a plain decimal above zero`;
}
