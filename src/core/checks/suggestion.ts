import type { Suggestion } from './finding-draft.js';
import { applyRewritings, type Rewriting } from './rewriting/rewrite.js';
import type { LocatedFigure } from '../figures/figure-document.js';
import type { CheckContext } from './check-context.js';

/**
 * The change of the text that corrects a figure: from the first character that changes to the last. None if the figure is
 * broken up by markup, if the right number cannot be written in its form, or if the text has it already.
 */
export function buildSuggestions(
  located: LocatedFigure,
  rewritings: readonly Rewriting[],
  message: string,
  context: CheckContext,
): readonly Suggestion[] {
  const [first, last] = [rewritings[0], rewritings.at(-1)];
  if (!first || !last || !context.isVerbatim(located)) return [];
  const { text, start } = located.figure;
  const whole = applyRewritings(text, rewritings);
  const replacement = whole.slice(first.start, whole.length - (text.length - last.end));
  if (replacement === text.slice(first.start, last.end)) return [];
  return [{ start: start + first.start, end: start + last.end, replacement, message }];
}
