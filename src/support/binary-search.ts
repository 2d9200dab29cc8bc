import { elementAt } from './get-or-throw.js';

/**
 * Index of the first value above `limit` in ascending values: all before it are at or below the limit.
 * @returns the number of values when none is above it
 */
export function findUpperBound(values: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // oxlint-disable-next-line @typescript-eslint/no-non-null-assertion -- the hottest read of the rate table, always inside the array
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first item for which `isBefore` does not hold, in a list where it holds for a first part only.
 * @returns the number of items when it holds for all
 */
export function findFirstIndex<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(elementAt(items, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}
