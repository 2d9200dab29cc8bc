import type { MediaType } from '../document/markup/media-type.js';
import type { Prose } from '../document/markup/prose.js';
import type { ConversionQuery } from '../conversion/convert-figure.js';
import type { Figure } from '../figures/figure.js';
import { createCheckContext, type CheckContext } from './check-context.js';
import { dedupeFindings } from './dedupe-findings.js';
import { excludeDismissed, type Dismissal } from './dismissal.js';
import { numberFindings, type Finding, type FindingRule, type UnnumberedFinding } from './finding.js';
import { ReferenceRates, type RateSeriesLookup } from './reference/reference-rates.js';
import type { RequestedConversions, UsedRate } from './requested-conversions.js';
import { RULES } from './rules/index.js';
import type { RuleContext } from './rules/rule.js';
import { classifyStatedConversions } from './stated-conversion/classify-all.js';

/** Which findings a caller wants. */
export interface FindingOptions {
  /** Also findings that agree. Default false. */
  readonly wantsOk?: boolean;
  /** Rules whose findings are left out. */
  readonly off?: readonly FindingRule[];
  readonly dismiss?: readonly Dismissal[];
}

/** A text as it was read, and the rates to check it by. */
export interface RuleRunInput extends Partial<RequestedConversions> {
  readonly text: string;
  readonly prose: Prose;
  readonly mediaType?: MediaType | undefined;
  readonly figures: readonly Figure[];
  readonly query: ConversionQuery;
  readonly table: RateSeriesLookup;
  readonly isStale: (source: string) => boolean;
}

/** The findings of a text, and every rate that was used. */
export interface RuleRunResult {
  readonly findings: readonly Finding[];
  readonly usedRates: readonly UsedRate[];
}

/** Runs every rule over a text; one finding a fault, in text order. */
export function runRules(input: RuleRunInput, options: FindingOptions = {}): RuleRunResult {
  const { text, prose, mediaType, figures, query, table } = input;
  const { wantsOk = false, off = [], dismiss = [] } = options;
  const rates = new ReferenceRates(query, table);
  const context = createRuleContext(
    createCheckContext({ input: text, figures, prose, mediaType, wantsOk, rates }),
    input,
  );

  // Every rule runs, also one that is off: its rates are rates of the answer.
  const found = RULES.flatMap((rule): readonly UnnumberedFinding[] =>
    rule.check(context).map((draft) => ({ rule: rule.key, ...draft })),
  );
  const enabled = found.filter(({ rule }) => !off.includes(rule));
  const wanted = excludeDismissed(enabled, dismiss, text);
  return { findings: numberFindings(dedupeFindings(wanted)), usedRates: context.usedRates() };
}

function createRuleContext(context: CheckContext, input: RuleRunInput): RuleContext {
  const { usedRates = [], failedConversions = [], onshoreConversions = [], isStale } = input;
  return {
    ...context,
    statedConversions: classifyStatedConversions(context),
    requestedConversions: { usedRates, failedConversions, onshoreConversions },
    usedRates: () => [
      ...usedRates,
      ...context.rates.used.map(({ figure, rate }) => ({ figure, rate, stale: isStale(rate.source) })),
    ],
  };
}
