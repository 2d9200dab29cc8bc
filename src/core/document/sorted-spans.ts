import { elementAt } from '../../support/get-or-throw.js';

/** Index of the first of `items`, which are in text order, that starts at or behind `offset`. */
export function findFirstFrom(items: readonly { readonly start: number }[], offset: number): number {
  // Not by `findFirstIndex`: it is asked several times for each amount, and a closure would be made each time.
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (elementAt(items, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes items in order of their start; of two that overlap the one that stands first in `items` stays. */
export function removeOverlaps<T extends { readonly start: number; readonly end: number }>(items: readonly T[]): T[] {
  const sorted = items
    .map((item, rank) => ({ item, rank }))
    .sort((a, b) => a.item.start - b.item.start || a.rank - b.rank);
  const kept: { item: T; rank: number }[] = [];
  for (const entry of sorted) {
    const last = kept.at(-1);
    if (!last || last.item.end <= entry.item.start) kept.push(entry);
    else if (entry.rank < last.rank) kept[kept.length - 1] = entry;
  }
  return kept.map(({ item }) => item);
}
