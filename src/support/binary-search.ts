/**
 * Index of the first value above `limit` in ascending values: all before it are at or below the limit.
 * @returns the number of values when none is above it
 */
export function findUpperBound(values: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
