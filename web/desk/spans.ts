import type { Edit } from '../../src/core/annotation/annotation.js';
import type { Span } from '../../src/core/document/span.js';

/** A change of the text: what stood from `start` to `end` has given way to `inserted` UTF-16 units. */
export interface Change extends Span {
  readonly inserted: number;
}

/** The one change that leads from a text to the next: what lies between their common beginning and their common end. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  return { start, end: before.length - tail, inserted: after.length - tail - start };
}

/** Where a span stands after a change; undefined when the change has touched it. */
export function shifted<T extends Span>(span: T, { start, end, inserted }: Change): T | undefined {
  if (span.start === span.end && start <= span.start && span.start <= end) return undefined;
  if (span.end <= start) return span;
  if (span.start < end) return undefined;
  const by = inserted - (end - start);
  return { ...span, start: span.start + by, end: span.end + by };
}

/**
 * Where spans stand after several changes; those that were touched are gone.
 * @param changes in terms of the text before all of them, none overlapping another
 */
export function allShifted<T extends Span>(spans: readonly T[], changes: readonly Change[]): readonly T[] {
  const lastFirst = [...changes].sort((a, b) => b.start - a.start || b.end - a.end);
  return spans.flatMap((span) => {
    let moved: T | undefined = span;
    for (const change of lastFirst) moved &&= shifted(moved, change);
    return moved ? [moved] : [];
  });
}

/** The same edits, first first. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}
