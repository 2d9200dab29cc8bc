import type { Figure } from '../figures/figure.js';
import type { MediaType } from '../document/markup/media-type.js';
import type { Prose } from '../document/markup/prose.js';
import type { ConversionQuery } from '../conversion/convert-figure.js';
import { reportAmbiguousCurrencies } from './rules/ambiguous-currency.js';
import { excludeCorroborated } from './stated-conversion/corroboration.js';
import { classifyStatedConversions } from './stated-conversion/classify-all.js';
import { excludeDismissed, type Dismissal } from './dismissal.js';
import { numberFindings, type Finding, type FindingDraft, type FindingRule } from './finding.js';
import { checkHeadlineAmounts } from './rules/headline-mismatch.js';
import { reportOnshoreRates, type OnshoreConversion } from './rules/onshore-rate-used.js';
import { checkMultiples } from './rules/multiple-claim.js';
import { reportMissingRates, reportUncheckedConversions, type FailedConversion } from './rules/no-rate.js';
import { checkPercentChanges } from './rules/percent-change.js';
import { checkRateNotes } from './rules/rate-note.js';
import { createCheckContext } from './check-context.js';
import { ReferenceRates, type RateSeriesLookup } from './reference/reference-rates.js';
import { dedupeFindings } from './dedupe-findings.js';
import { reportScaleSlips } from './rules/scale-slip.js';
import { checkShares } from './rules/share.js';
import { reportStaleRates, type UsedRate } from './rules/stale-rate.js';
import { checkStatedConversions } from './rules/stated-conversion.js';
import { checkTotals } from './rules/sum.js';
import { reportSwappedCurrencies } from './rules/swapped-currency.js';

/** What a caller wants to hear of. */
export interface FindingOptions {
  /** Also findings that agree. Default false. */
  readonly wantsOk?: boolean;
  /** Rules that are not to speak. */
  readonly off?: readonly FindingRule[];
  readonly dismiss?: readonly Dismissal[];
}

/** A text as it was read, and the rates to check it by. */
export interface RuleRunInput {
  readonly text: string;
  readonly prose: Prose;
  readonly mediaType?: MediaType | undefined;
  readonly figures: readonly Figure[];
  readonly query: ConversionQuery;
  readonly table: RateSeriesLookup;
  readonly isStale: (source: string) => boolean;
  /** Rates that were used beside those of the checks, and conversions that there was none for. */
  readonly used?: readonly UsedRate[];
  readonly failed?: readonly FailedConversion[];
  readonly atHome?: readonly OnshoreConversion[];
}

/** The findings of a text, and every rate that was used. */
export interface RuleRunResult {
  readonly findings: readonly Finding[];
  readonly used: readonly UsedRate[];
}

/** Asks every rule; one finding a fault, in text order. */
export function runRules(checked: RuleRunInput, options: FindingOptions = {}): RuleRunResult {
  const { text, prose, mediaType, figures, query, table, isStale } = checked;
  const { wantsOk = false, off = [], dismiss = [] } = options;
  const rates = new ReferenceRates(query, table);
  const reading = createCheckContext({ input: text, figures, prose, mediaType, wantsOk, rates });
  const { verdicts, unchecked } = classifyStatedConversions(reading);
  const arithmetic: readonly FindingDraft[] = [
    ...checkStatedConversions(verdicts, reading),
    ...reportScaleSlips(verdicts, reading),
    ...reportSwappedCurrencies(verdicts, reading),
    ...checkRateNotes(reading),
    ...checkHeadlineAmounts(reading),
    ...checkPercentChanges(reading),
    ...checkMultiples(reading),
    ...checkTotals(reading),
    ...checkShares(reading),
  ];
  const used = [
    ...(checked.used ?? []),
    ...rates.used.map(({ figure, rate }) => ({ figure, rate, stale: isStale(rate.source) })),
  ];
  const drafts = [
    ...arithmetic,
    ...reportMissingRates(checked.failed ?? []),
    ...reportOnshoreRates(checked.atHome ?? []),
    ...reportUncheckedConversions(unchecked),
    ...reportStaleRates(used),
    ...reportAmbiguousCurrencies(excludeCorroborated(figures, verdicts)),
  ].filter(({ rule }) => !off.includes(rule));
  return { findings: numberFindings(dedupeFindings(excludeDismissed(drafts, dismiss, text))), used };
}
