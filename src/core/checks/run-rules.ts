import type { Figure } from '../figures/figure.js';
import type { MediaType } from '../document/markup/media-type.js';
import type { Prose } from '../document/markup/prose.js';
import type { ConversionQuery } from '../conversion/convert-figure.js';
import { ambiguousCurrency } from './rules/ambiguous-currency.js';
import { withoutConfirmed } from './stated-conversion/corroboration.js';
import { judgeConversions } from './stated-conversion/classify-all.js';
import { withoutDismissed, type Dismissal } from './dismissal.js';
import { numberFindings, type Finding, type FindingDraft, type FindingRule } from './finding.js';
import { headlineMismatch } from './rules/headline-mismatch.js';
import { homeRate, type ConvertedAtHome } from './rules/onshore-rate-used.js';
import { multipleClaim } from './rules/multiple-claim.js';
import { noRate, notChecked, type FailedConversion } from './rules/no-rate.js';
import { percentChange } from './rules/percent-change.js';
import { rateNote } from './rules/rate-note.js';
import { createReading } from './check-context.js';
import { ReferenceRates, type HistoricRates } from './reference/reference-rates.js';
import { oncePerFault } from './dedupe-findings.js';
import { scaleSlip } from './rules/scale-slip.js';
import { share } from './rules/share.js';
import { staleRate, type UsedRate } from './rules/stale-rate.js';
import { statedConversion } from './rules/stated-conversion.js';
import { sum } from './rules/sum.js';
import { swappedCurrency } from './rules/swapped-currency.js';

/** What a caller wants to hear of. */
export interface FindingOptions {
  /** Also findings that agree. Default false. */
  readonly wantsOk?: boolean;
  /** Rules that are not to speak. */
  readonly off?: readonly FindingRule[];
  readonly dismiss?: readonly Dismissal[];
}

/** A text as it was read, and the rates to check it by. */
export interface Checked {
  readonly text: string;
  readonly prose: Prose;
  readonly mediaType?: MediaType | undefined;
  readonly figures: readonly Figure[];
  readonly query: ConversionQuery;
  readonly table: HistoricRates;
  readonly isStale: (source: string) => boolean;
  /** Rates that were used beside those of the checks, and conversions that there was none for. */
  readonly used?: readonly UsedRate[];
  readonly failed?: readonly FailedConversion[];
  readonly atHome?: readonly ConvertedAtHome[];
}

/** The findings of a text, and every rate that was used. */
export interface Faults {
  readonly findings: readonly Finding[];
  readonly used: readonly UsedRate[];
}

/** Asks every rule; one finding a fault, in text order. */
export function findFaults(checked: Checked, options: FindingOptions = {}): Faults {
  const { text, prose, mediaType, figures, query, table, isStale } = checked;
  const { wantsOk = false, off = [], dismiss = [] } = options;
  const rates = new ReferenceRates(query, table);
  const reading = createReading({ input: text, figures, prose, mediaType, wantsOk, rates });
  const { verdicts, unchecked } = judgeConversions(reading);
  const arithmetic: readonly FindingDraft[] = [
    ...statedConversion(verdicts, reading),
    ...scaleSlip(verdicts, reading),
    ...swappedCurrency(verdicts, reading),
    ...rateNote(reading),
    ...headlineMismatch(reading),
    ...percentChange(reading),
    ...multipleClaim(reading),
    ...sum(reading),
    ...share(reading),
  ];
  const used = [
    ...(checked.used ?? []),
    ...rates.used.map(({ figure, rate }) => ({ figure, rate, stale: isStale(rate.source) })),
  ];
  const drafts = [
    ...arithmetic,
    ...noRate(checked.failed ?? []),
    ...homeRate(checked.atHome ?? []),
    ...notChecked(unchecked),
    ...staleRate(used),
    ...ambiguousCurrency(withoutConfirmed(figures, verdicts)),
  ].filter(({ rule }) => !off.includes(rule));
  return { findings: numberFindings(oncePerFault(withoutDismissed(drafts, dismiss, text))), used };
}
