import type { DataOf } from '../data-schema.js';
import type { FindingDraft, Severity } from '../finding-draft.js';
import type { RuleContext } from '../rules/rule.js';
import { buildSuggestions } from '../suggestion.js';
import type { StatedConversionOutcome } from './classify.js';
import { computeEvidence, describeRate, type CONVERSION_DATA, type ConversionEvidence } from './evidence.js';
import type { StatedConversion } from './conversion.js';

type OutcomeKind = StatedConversionOutcome['kind'];
type OutcomeOf<Kind extends OutcomeKind> = Extract<StatedConversionOutcome, { readonly kind: Kind }>;

/** What a rule says of a stated conversion. */
interface ConversionReport<Data extends object> {
  readonly severity: Severity;
  readonly message: string;
  /** What `data` has beside the facts that all such findings have. */
  readonly data: Data;
  /** Default true. */
  readonly isCorrectable?: boolean;
}

/**
 * Reports every stated conversion whose outcome is of one of some kinds, at the stated amount.
 * @param describe is given the rate that was compared with, in words
 */
export function reportConversions<Kind extends OutcomeKind, Data extends object>(
  context: RuleContext,
  kinds: readonly Kind[],
  describe: (
    outcome: OutcomeOf<Kind>,
    evidence: ConversionEvidence,
    rate: string,
    conversion: StatedConversion,
  ) => ConversionReport<Data>,
): readonly FindingDraft<DataOf<typeof CONVERSION_DATA> & Data>[] {
  return context.statedConversions.conversions.flatMap((conversion) => {
    const { outcome, stated, original, reference, implied } = conversion;
    if (!(kinds as readonly OutcomeKind[]).includes(outcome.kind)) return [];
    const { start, end, script, id } = stated.figure;
    const evidence = computeEvidence(original, stated.figure, reference, implied);
    const rate = describeRate(evidence, reference, script);
    const report = describe(outcome as OutcomeOf<Kind>, evidence, rate, conversion);
    return {
      severity: report.severity,
      start,
      end,
      figures: [id, original.id],
      message: report.message,
      data: { ...evidence.data, ...report.data },
      suggestions: report.isCorrectable === false ? [] : buildSuggestions(stated, evidence.rewritings, rate, context),
    };
  });
}
