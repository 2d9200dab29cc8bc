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

/** "The US 77 cents range": the letters apart from the number. "In the US 77 cents" speaks of the place. */
const APART: ReadonlySet<string> = new Set(['US', 'HK', 'NZ']);
const IN_PLACE = /\b(?:in|from|to|across) the $/i;

/** The dollar whose country's letters end at `at`, with where they start. */
export function findCentsCountry(text: string, at: number): CentsCountry | undefined {
  if (text.charCodeAt(at - 1) === 0x20) {
    const start = at - 3;
    const currency = APART.has(text.slice(start, at - 1))
      ? DOLLARS_BY_COUNTRY.get(text.slice(start, at - 1))
      : undefined;
    if (currency === undefined || isLatin(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x2e)
      return undefined;
    return IN_PLACE.test(text.slice(Math.max(0, start - 12), start)) ? undefined : { currency, start };
  }
  let start = at;
  while (at - start < 3 && isLatin(text.charCodeAt(start - 1))) start--;
  const currency = DOLLARS_BY_COUNTRY.get(text.slice(start, at));
  return currency === undefined ? undefined : { currency, start };
}
