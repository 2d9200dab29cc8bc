import type { Item } from './item.js';
import type { ItemPair } from './pairs.js';

/** The amounts that a text gives once more in another currency: "91.8 billion yuan ($12.8 billion)". */
export class RestatedAmounts {
  private readonly byId: ReadonlyMap<string, Item>;

  constructor(items: readonly Item[]) {
    this.byId = new Map(items.map((item) => [item.figure.id, item]));
  }

  /**
   * The source of the amount that an item restates.
   * @param pairOf the pair of that amount, where it says what the source is
   */
  sourceOf({ figure: { restates } }: Item, pairOf: (original: Item) => ItemPair | undefined): Item | undefined {
    const original = restates === undefined ? undefined : this.byId.get(restates);
    return original && pairOf(original)?.sources[0];
  }
}
