import type { z } from 'zod';
import { annotate } from '../../core/annotation/annotate.js';
import type { Annotation } from '../../core/annotation/annotation.js';
import { defined } from '../../support/omit-undefined.js';
import { joined } from '../../support/merge.js';
import { asOf } from '../validation/as-of.js';
import type { annotateRequest } from '../schemas/annotation.js';
import { stalenessAt } from './staleness.js';
import type { AnswerContext } from '../context.js';

/** What a request says beside its text, as the schema has judged it. */
export type AnnotateOptions = Omit<z.output<typeof annotateRequest>, 'text' | 'offsets'>;

/**
 * The annotation of a text, offsets in UTF-16 units.
 * @throws HttpProblem for a source that is not configured and a revision that is not given out yet
 */
export function annotationOf(sent: string, options: AnnotateOptions, context: AnswerContext): Annotation {
  const table = context.rates.current;
  const { date, source, maxAgeDays, revision, rules, ...others } = options;
  const when = asOf({ date, source, maxAgeDays, revision }, table, context);
  return annotate(sent, joined(defined(joined(others, { off: rules?.off })), when), {
    table,
    isStale: stalenessAt(when, table, context),
  });
}
