import type { Edit } from './annotation.js';

/**
 * A text with edits made in it. Edits at one place are made in the order given.
 * @param between what becomes of the text between the edits; by default nothing
 * @throws RangeError when two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[], between = (kept: string): string => kept): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at || end < start || end > text.length)
      throw new RangeError(`the edit of ${start} to ${end} overlaps another or lies outside the text`);
    parts.push(between(text.slice(at, start)), replacement);
    at = end;
  }
  parts.push(between(text.slice(at)));
  return parts.join('');
}
