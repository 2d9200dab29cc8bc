import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';

/** The first group of a number: 2, 45, 345, (45. */
const HEAD = /^[^\d)]{0,4}\d{1,3}$/;
/** A further group of three digits, with what stands behind a number. */
const NEXT = /^\d{3}(?:[.,]\d+)?[^\d(]{0,4}$/;

/**
 * Joins the groups of digits that a blank separates, "2 345 678 2 101 345", into numbers.
 * @param count numbers of the row
 * @returns undefined where the groups can be joined in several ways, or in none; unless all numbers of more than one group
 * have equally many groups in exactly one of them
 */
export function joinDigitGroups(text: string, words: readonly Span[], count: number): readonly Span[] | undefined {
  const runs = findRuns(text, words);
  // 012 begins no number.
  const isOpen = runs.some((run) => run.slice(1).some(({ start }) => text.charAt(start) === '0'));
  if (words.length === count) return isOpen ? undefined : words;
  const joins = words.length - runs.length;
  if (words.length < count || words.length - count > joins) return undefined;
  if (runs.length === count) return runs.map(joinRun);
  const sizes = [2, 3, 4].filter((size) => {
    const isEven = runs.every(({ length }) => length === 1 || length % size === 0);
    return isEven && runs.reduce((sum, { length }) => sum + (length === 1 ? 1 : length / size), 0) === count;
  });
  const [size] = sizes;
  if (size === undefined || sizes.length > 1) return undefined;
  return runs.flatMap((run) =>
    run.length === 1
      ? run
      : Array.from({ length: run.length / size }, (_each, i) => joinRun(run.slice(i * size, (i + 1) * size))),
  );
}

/** Does a blank separate groups of digits in the words? */
export function hasDigitGroups(text: string, words: readonly Span[]): boolean {
  return findRuns(text, words).length < words.length;
}

function findRuns(text: string, words: readonly Span[]): readonly (readonly Span[])[] {
  const runs: Span[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last !== undefined &&
      NEXT.test(text.slice(word.start, word.end)) &&
      (run?.length === 1 ? HEAD : /^\d{3}$/).test(text.slice(last.start, last.end));
    if (run && isNext) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function joinRun(run: readonly Span[]): Span {
  return { start: elementAt(run, 0).start, end: elementAt(run, run.length - 1).end };
}
