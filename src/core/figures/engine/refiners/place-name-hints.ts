import type { CurrencyCode } from '../../../money/currencies.js';
import type { AmbiguousMark } from '../mark.js';

/** The currency whose place names a text holds most of, for a mark that several countries share. */
export function findHintedCurrency(text: string, { hints }: AmbiguousMark): CurrencyCode | undefined {
  if (!hints) return undefined;
  let best: { readonly currency: CurrencyCode; readonly count: number } | undefined;
  for (const [currency, words] of Object.entries(hints)) {
    const count = words.split('|').reduce((sum, word) => sum + countOccurrences(text, word), 0);
    if (count > (best?.count ?? 0)) best = { currency, count };
  }
  return best?.currency;
}

function countOccurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++;
  return count;
}
