import type { z } from 'zod';
import { check, type CheckResult } from '../../core/checks/check.js';
import { defined } from '../../support/omit-undefined.js';
import { asOf } from '../validation/as-of.js';
import type { checkRequest } from '../schemas/check.js';
import { stalenessAt } from './staleness.js';
import type { AnswerContext } from '../context.js';

/** What a request says beside its text, as the schema has judged it. */
export type CheckOptions = Omit<z.output<typeof checkRequest>, 'text' | 'offsets' | 'style' | 'format' | 'convert'>;

/**
 * The check of a text, offsets in UTF-16 units.
 * @throws HttpProblem for a source that is not configured and a revision that is not given out yet
 */
export function checkOf(sent: string, options: CheckOptions, context: AnswerContext): CheckResult {
  const table = context.rates.current;
  const { language, assume, region, kinds, mediaType, to, date, source, maxAgeDays, revision } = options;
  const when = asOf({ date, source, maxAgeDays, revision }, table, context);
  return check(
    sent,
    {
      ...defined({ language, assume, region, kinds, mediaType, to, dismiss: options.dismiss, off: options.rules?.off }),
      ...when,
      wantsOk: options.include?.includes('ok') ?? false,
    },
    { table, isStale: stalenessAt(when, table, context) },
  );
}
