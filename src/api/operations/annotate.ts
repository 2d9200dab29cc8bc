import type { z } from 'zod';
import {
  annotateText,
  annotateTextUnchecked,
  type Annotation,
  type UncheckedAnnotation,
} from '../../core/operations/annotate-text.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { merge } from '../../support/merge.js';
import { resolveAsOf } from '../validation/as-of.js';
import { toOwnRates } from '../validation/own-rate.js';
import type { annotateRequest } from '../schemas/annotation.js';
import { resolveStyle } from './styles.js';
import { createStalenessCheck } from './staleness.js';
import type { AnswerContext } from '../context.js';

/** What a request says beside its text, as the schema has judged it. */
type AnnotateRequestOptions = Omit<z.output<typeof annotateRequest>, 'text' | 'offsets'>;

/** What annotating takes beside the text. */
type AnnotationInput = [Parameters<typeof annotateText>[1], Parameters<typeof annotateText>[2]];

/**
 * The annotation of a text, offsets in UTF-16 units.
 * @throws ProblemError for an unknown style, a source that is not configured and a revision that does not exist yet
 */
export function annotateRequestText(sent: string, options: AnnotateRequestOptions, context: AnswerContext): Annotation {
  return annotateText(sent, ...toAnnotationInput(options, context));
}

/**
 * The same without findings and rates, where nobody asks for them.
 * @throws ProblemError as {@link annotateRequestText}
 */
export function annotateRequestTextUnchecked(
  sent: string,
  options: AnnotateRequestOptions,
  context: AnswerContext,
): UncheckedAnnotation {
  return annotateTextUnchecked(sent, ...toAnnotationInput(options, context));
}

function toAnnotationInput(options: AnnotateRequestOptions, context: AnswerContext): AnnotationInput {
  const table = context.rates.current;
  const { date, source, maxAgeDays, revision, rules, rates, style: asked, ...others } = options;
  const style = resolveStyle(asked, context);
  const when = resolveAsOf({ date, source, maxAgeDays, revision }, table, context);
  const own = {
    style,
    off: rules?.off,
    minSeverity: context.checkSettings?.minSeverity,
    severity: context.checkSettings?.severity,
    isDateGiven: date !== undefined,
    ownRates: toOwnRates(rates),
    maxFigures: context.answerLimits?.maxFigures,
  };
  return [
    merge(omitUndefined(merge(others, own)), when),
    { table, styles: context.styles, isStale: createStalenessCheck(when, table, context) },
  ];
}
