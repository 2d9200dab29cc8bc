import type { Span } from './span.js';

/** A function that says whether an offset is in one of `spans`, whatever their order and overlaps. */
export function createSpanLookup(spans: readonly Span[]): (at: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (at) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (merged[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    const span = merged[low];
    return span !== undefined && span.start <= at;
  };
}
