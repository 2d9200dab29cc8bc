import type { Item } from '../item.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** The items of a side by their value, each list in text order. */
export class ValueIndex {
  private readonly byValue = new Map<string, Item[]>();

  constructor(items: readonly Item[]) {
    for (const item of items) {
      const key = keyOf(item);
      const known = this.byValue.get(key);
      if (known) known.push(item);
      else this.byValue.set(key, [item]);
    }
  }

  /**
   * The items with the value of another, those nearest to a place first.
   * @param placeOf rises with the order of the text
   */
  nearest(item: Item, place: number, placeOf: (item: Item) => number, most: number): readonly Item[] {
    const items = this.byValue.get(keyOf(item)) ?? [];
    if (items.length <= most) return items;
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(elementAt(items, middle)) < place) low = middle + 1;
      else high = middle;
    }
    const from = Math.max(0, Math.min(items.length - most, low - (most >> 1)));
    return items.slice(from, from + most);
  }
}

function keyOf({ digits, exponent, isRange }: Item): string {
  return isRange ? `r${digits}e${exponent}` : `${digits}e${exponent}`;
}
