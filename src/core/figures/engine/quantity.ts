import type { Lexicon } from './lexicon.js';
import type { Mention } from './mention.js';
import type { FormMatch } from './trie.js';
import { skipGap } from './unit-after.js';
import type { QuantityUnit } from './vocabulary.js';

/** What a number that ends at `end` counts by the word right behind it, when that is neither money nor a ratio. */
export function findQuantityUnit(text: string, lexicon: Lexicon, end: number): FormMatch<QuantityUnit> | undefined {
  const found = lexicon.quantityUnits.match(text, skipGap(text, end));
  return found?.value.isOtherWord === false ? found : undefined;
}

/** Does the number count something that is answered as a quantity? */
export function isQuantity({ quantity }: Mention): boolean {
  return quantity?.value.unit !== undefined;
}
