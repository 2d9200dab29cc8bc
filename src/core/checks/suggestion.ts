import type { Suggestion } from './finding.js';
import { applyRewritings, type Rewriting } from './rewriting/rewrite.js';
import type { LocatedFigure } from './located-figure.js';
import type { CheckContext } from './check-context.js';

/**
 * The change of the text that puts a figure right: from the first character that changes to the last. None where the
 * figure is broken up by markup, or the right number cannot be written in its form, or is what stands there.
 */
export function buildSuggestions(
  placed: LocatedFigure,
  rewritings: readonly Rewriting[],
  message: string,
  { isVerbatim }: CheckContext,
): readonly Suggestion[] {
  const [first, last] = [rewritings[0], rewritings.at(-1)];
  if (!first || !last || !isVerbatim(placed)) return [];
  const { text, start } = placed.figure;
  const whole = applyRewritings(text, rewritings);
  const replacement = whole.slice(first.start, whole.length - (text.length - last.end));
  if (replacement === text.slice(first.start, last.end)) return [];
  return [{ start: start + first.start, end: start + last.end, replacement, message }];
}
