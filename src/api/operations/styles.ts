import type { HouseStyle } from '../../core/styles/style.js';
import { didYouMean, quoteInput } from '../../support/suggest.js';
import type { AnswerContext } from '../context.js';
import { ProblemError } from '../problems/problem.js';

/** Every house style that a request can name. */
export function listStyles({ styles }: Pick<AnswerContext, 'styles'>): readonly HouseStyle[] {
  return styles.list();
}

/**
 * The style of a request: one of the service's by its key, or the caller's own as it is.
 * @param pointer JSON Pointer to the field, for the error
 * @throws ProblemError 422 unknown-style with the nearest key
 */
export function resolveStyle(
  style: string | HouseStyle,
  { styles }: Pick<AnswerContext, 'styles'>,
  pointer = '/style',
): HouseStyle {
  if (typeof style !== 'string') return style;
  const found = styles.find(style);
  if (found) return found;
  const keys = styles.list().map(({ key }) => key);
  const detail = `there is no house style ${quoteInput(style)}; ${didYouMean(style, keys)}`;
  throw new ProblemError('unknown-style', `${pointer.slice(1)}: ${detail}`, { faults: [{ pointer, detail }] });
}
