import type { CurrencyCode } from '../../../money/currencies.js';
import { currencyOfRegion, type AmbiguousMark } from '../mark.js';
import { REASONS } from '../reasons.js';
import { findRequested, inherit, type CurrencyEvidence, type MarkInText } from './currency-evidence.js';
import type { CurrencyDocument } from './currency-document.js';

/** "$5,000 (five thousand Hong Kong dollars)": the same sum in words, or in digits, names its currency. */
export function findInWords(
  { mention, ambiguous }: MarkInText,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  const currency = mention && document.currencyInWords(mention);
  if (currency === undefined || !ambiguous.candidates.includes(currency)) return undefined;
  return inherit(currency, REASONS.sameAmount(currency));
}

/** The clause says on which market it is a price, or of which pair a rate. One that names none is that of the region. */
export function findMarket(
  { start, ambiguous, minor }: MarkInText,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  if (!ambiguous.isLocalUnit || minor > 0) return undefined;
  const market = document.marketAt(start);
  if (!market) return undefined;
  if (market.pair) {
    const named = findNamed(market.pair.start, market.pair.end, ambiguous, document);
    return named === undefined ? undefined : inherit(named, REASONS.ratePair(named));
  }
  const currency = currencyOfRegion(ambiguous, market.country);
  if (currency !== undefined) return inherit(currency, REASONS.market(currency));
  return findRequested({ ambiguous }, document);
}

/** The last candidate that a stretch names, US dollars aside. */
function findNamed(
  from: number,
  to: number,
  { candidates }: AmbiguousMark,
  { text, context: { lexicon } }: CurrencyDocument,
): CurrencyCode | undefined {
  for (let at = to; at > from; at--) {
    const currency = lexicon.marksBefore.match(text, at)?.value.currency;
    if (currency !== undefined && currency !== 'USD' && candidates.includes(currency)) return currency;
  }
  return undefined;
}

/** Of goods that every exchange quotes in American dollars. */
export function findWorldPrice(
  { mention, ambiguous, minor }: MarkInText,
  document: CurrencyDocument,
): CurrencyEvidence | undefined {
  if (!mention || ambiguous.isLocalUnit || minor > 0 || ambiguous.fallback !== 'USD') return undefined;
  const { text, context } = document;
  for (const isWorldPrice of context.lexicon.rules.isWorldPrice)
    if (isWorldPrice(text, mention)) return inherit('USD', REASONS.market('USD'));
  return undefined;
}
