import type { CentsCountry } from '../../engine/lexicon.js';
import type { CurrencyCode } from '../../../money/currencies.js';
import { isLatin } from '../../../document/chars.js';

/** Letters before a price in cents that name its dollar, as Australian and British papers print it: US50¢, HK8.5 cents. */
const DOLLARS_BY_COUNTRY: ReadonlyMap<string, CurrencyCode> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['C', 'CAD'],
]);

/** The dollar whose country's letters end at `at`, with where they start. */
export function findCentsCountry(text: string, at: number): CentsCountry | undefined {
  let start = at;
  while (at - start < 3 && isLatin(text.charCodeAt(start - 1))) start--;
  const currency = DOLLARS_BY_COUNTRY.get(text.slice(start, at));
  return currency === undefined ? undefined : { currency, start };
}
