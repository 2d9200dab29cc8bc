import type { CurrencyCode } from '../money/currencies.js';
import { isDigit, isLatin } from '../text/chars.js';

/** Letters before a price in cents that name its dollar, as Australian and British papers print it: US50¢, A35c. */
const COUNTRIES: ReadonlyMap<string, CurrencyCode> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['C', 'CAD'],
]);

/** Does a cent sign (¢, or a lone c) stand at `at`? */
export function isCentSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0xa2 || (code === 0x63 && !isLatin(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 1)));
}

/** The dollar whose country's letters end at `at`, with where they start. */
export function countryOfCents(text: string, at: number): { currency: CurrencyCode; start: number } | undefined {
  let start = at;
  while (at - start < 3 && isLatin(text.charCodeAt(start - 1))) start--;
  const currency = COUNTRIES.get(text.slice(start, at));
  return currency === undefined ? undefined : { currency, start };
}
