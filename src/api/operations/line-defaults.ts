import type { z } from 'zod';
import type { AnswerContext } from '../context.js';
import type { batchDefaultsSchema, batchQuery } from '../schemas/batch.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { readAnnotationFields } from './answer-annotation.js';
import { resolveStyle } from './styles.js';

/** Fields that a line has unless it sets them itself: valid JSON as it was sent, without defaults filled in. */
export type LineDefaults = Readonly<z.input<typeof batchDefaultsSchema>>;

/**
 * The defaults that a query sets.
 * @param query validated by its schema
 */
export function toLineDefaults(query: z.output<typeof batchQuery>): LineDefaults {
  const { off, ...others } = query;
  return omitUndefined({ ...others, rules: off && { off } });
}

/**
 * Checks of the defaults what their schema cannot: that there is such a style, and that an annotation has such fields.
 * @param pointer to the defaults in the request
 * @throws ProblemError 422
 */
export function checkLineDefaults(
  { style, ...form }: Pick<z.output<typeof batchDefaultsSchema>, 'style' | 'fields' | 'shape'>,
  context: Pick<AnswerContext, 'styles'>,
  pointer = '',
): void {
  if (style !== undefined) resolveStyle(style, context, `${pointer}/style`);
  readAnnotationFields(form, `${pointer}/fields`);
}
