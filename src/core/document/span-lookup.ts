import { findFirstIndex } from '../../support/binary-search.js';
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
    const span = merged[findFirstIndex(merged, ({ end }) => end <= at)];
    return span !== undefined && span.start <= at;
  };
}
