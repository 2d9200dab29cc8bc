import { HOME_CURRENCIES } from '../../conversion/target-currencies.js';
import type { Figure } from '../../figures/figure.js';
import type { CurrencyCode } from '../../money/currencies.js';

/** Two currencies, from the original's to the stated one. */
export interface CurrencyPair {
  readonly base: CurrencyCode;
  readonly quote: CurrencyCode;
}

/** Candidates of a bare mark that are tried, and currencies of a text. */
const MAX_ALTERNATIVES = 12;

/**
 * What the two may be when a bare mark means another of its currencies.
 * @param isInUse on the day of the story or at a time that it names: a currency that was retired before all of them is none
 */
export function listAlternativeReadings(
  original: Figure,
  stated: Figure,
  isInUse: (currency: CurrencyCode) => boolean,
): readonly CurrencyPair[] {
  const quotes = listReadings(stated, isInUse);
  return listReadings(original, isInUse)
    .flatMap((base) => quotes.map((quote) => ({ base, quote })))
    .filter(({ base, quote }, index) => index > 0 && base !== quote);
}

/** The currency that a figure was read in, and the others of its mark that were in use. */
function listReadings(
  { currency, candidates = [] }: Figure,
  isInUse: (currency: CurrencyCode) => boolean,
): readonly CurrencyCode[] {
  return currency === undefined ? [] : [currency, ...candidates.filter(isInUse).slice(0, MAX_ALTERNATIVES)];
}

/** A rate of which currencies may have been taken by mistake: of those that the text is about, and the home ones. */
export function listMistakablePairs(
  original: Figure,
  stated: Figure,
  currencies: ReadonlySet<CurrencyCode>,
): readonly CurrencyPair[] {
  const [base, quote] = [original.currency, stated.currency];
  if (base === undefined || quote === undefined) return [];
  // One digit is too few to distinguish one currency's rate from another's.
  if (stated.significantDigits < 2) return [];
  const others = [...new Set([...HOME_CURRENCIES, ...currencies])].filter((each) => each !== base && each !== quote);
  return others.slice(0, MAX_ALTERNATIVES).flatMap((other) => [
    { base: other, quote },
    { base, quote: other },
  ]);
}
