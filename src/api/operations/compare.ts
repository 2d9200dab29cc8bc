import type { z } from 'zod';
import { compareTexts, type ComparisonText } from '../../core/operations/compare-texts.js';
import type { Comparison } from '../../core/compare/comparison.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import type { AnswerContext } from '../context.js';
import type { compareRequest } from '../schemas/compare.js';
import { resolveAsOf } from '../validation/as-of.js';
import { checkTextLength } from '../validation/text-length.js';
import { resolveStyle } from './styles.js';

/** A comparison as it is answered: one source, or a list of them as in the request. */
export interface ComparisonAnswer extends Omit<Comparison, 'sources'> {
  readonly source: Comparison['sources'][number] | Comparison['sources'];
}

/**
 * The comparison of a text with its sources, offsets in UTF-16 units.
 * @throws ProblemError for an unknown style and a revision that does not exist yet
 */
export function compareRequestTexts(
  { source, target, mode, style, kinds, include, ...when }: z.output<typeof compareRequest>,
  context: AnswerContext,
): ComparisonAnswer {
  const table = context.rates.current;
  const isList = Array.isArray(source);
  const maxFigures = context.answerLimits?.maxFigures;
  const read = (text: z.output<typeof compareRequest>['target']): ComparisonText =>
    omitUndefined({ ...text, maxFigures });
  const { sources, ...compared } = compareTexts(
    (isList ? source : [source]).map(read),
    read(target),
    {
      mode,
      ...resolveAsOf(when, table, context),
      ...omitUndefined({ kinds, style: style === undefined ? undefined : resolveStyle(style, context) }),
      wantsOk: include?.includes('ok') ?? false,
    },
    { table, styles: context.styles },
  );
  const [only = { figures: [] }] = sources;
  return { source: isList ? sources : only, ...compared };
}

/**
 * Before a request is validated: a text too long is another problem than an invalid field.
 * @throws ProblemError 413
 */
export function checkComparedLengths(sent: Readonly<Record<string, unknown>>, maxText: number): void {
  const sides: readonly unknown[] = [
    ...(Array.isArray(sent.source) ? (sent.source as unknown[]) : [sent.source]),
    sent.target,
  ];
  for (const side of sides) {
    const text = typeof side === 'object' && side !== null && 'text' in side ? side.text : undefined;
    if (typeof text === 'string') checkTextLength(text, maxText);
  }
}
