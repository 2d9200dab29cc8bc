import type { z } from 'zod';
import { checkText, type CheckResult } from '../../core/operations/check-text.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { resolveAsOf } from '../validation/as-of.js';
import { toOwnRates } from '../validation/own-rate.js';
import type { checkRequest } from '../schemas/check.js';
import type { Script } from '../../core/figures/figure.js';
import { resolveStyleForScript } from '../../core/styles/registry.js';
import { resolveStyle } from './styles.js';
import { createStalenessCheck } from './staleness.js';
import type { AnswerContext } from '../context.js';

/** What a request says beside its text, as the schema has judged it. */
type CheckRequestOptions = Omit<z.output<typeof checkRequest>, 'text' | 'offsets' | 'format' | 'convert'> & {
  /** Is the date the story's for sure? Default: where there is one. */
  readonly isDateGiven?: boolean;
};

/**
 * The check of a text, offsets in UTF-16 units.
 * @throws ProblemError for a source that is not configured and a revision that does not exist yet
 */
export function checkRequestText(sent: string, options: CheckRequestOptions, context: AnswerContext): CheckResult {
  const table = context.rates.current;
  const { language, assume, region, kinds, mediaType, to, date, source, maxAgeDays, revision } = options;
  const style = options.style === undefined ? undefined : resolveStyle(options.style, context);
  const when = resolveAsOf({ date, source, maxAgeDays, revision }, table, context);
  return checkText(
    sent,
    {
      ...omitUndefined({
        language,
        assume,
        region,
        kinds,
        mediaType,
        to,
        maxFigures: context.answerLimits?.maxFigures,
        dismiss: options.dismiss,
        off: options.rules?.off,
        minSeverity: options.minSeverity ?? context.checkSettings?.minSeverity,
        severity: { ...context.checkSettings?.severity, ...options.severity },
        houseStyleOf: style && ((script: Script) => resolveStyleForScript(style, script, region, context.styles)),
      }),
      ...when,
      ownRates: toOwnRates(options.rates),
      isDateGiven: options.isDateGiven ?? date !== undefined,
      wantsOk: options.include?.includes('ok') ?? false,
    },
    { table, isStale: createStalenessCheck(when, table, context) },
  );
}
