import type { z } from 'zod';
import { findFigures } from '../../core/figures/find-figures.js';
import type { Recognition } from '../../core/figures/figure.js';
import type { AnswerContext } from '../context.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { figuresRequest } from '../schemas/figure.js';

/** The options of a request, validated by its schema. */
type FiguresRequestOptions = Omit<z.output<typeof figuresRequest>, 'text' | 'offsets'>;

/** The figures of a text without conversions, offsets in UTF-16 units. */
export function findRequestFigures(
  text: string,
  options: FiguresRequestOptions,
  { answerLimits }: Pick<AnswerContext, 'answerLimits'> = {},
): Recognition {
  return findFigures(text, omitUndefined({ ...options, maxFigures: answerLimits?.maxFigures }));
}
