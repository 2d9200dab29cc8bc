import type { Figure } from '../figures/figure.js';
import type { MediaType } from '../text/markup/media-type.js';
import type { Prose } from '../text/markup/prose.js';
import type { ConversionQuery } from '../conversion/convert-figure.js';
import { ambiguousCurrency } from './ambiguous-currency.js';
import { withoutConfirmed } from './conversion/confirmed.js';
import { judgeConversions } from './conversion/verdicts.js';
import { withoutDismissed, type Dismissal } from './dismiss.js';
import { numberFindings, type Finding, type FindingDraft, type FindingRule } from './finding.js';
import { headlineMismatch } from './headline-mismatch.js';
import { homeRate, type ConvertedAtHome } from './home-rate.js';
import { multipleClaim } from './multiple-claim.js';
import { noRate, notChecked, type FailedConversion } from './no-rate.js';
import { percentChange } from './percent-change.js';
import { rateNote } from './rate-note.js';
import { createReading } from './reading/reading.js';
import { ReferenceRates, type HistoricRates } from './reference/reference-rates.js';
import { oncePerFault } from './repeats.js';
import { scaleSlip } from './scale-slip.js';
import { share } from './share.js';
import { staleRate, type UsedRate } from './stale-rate.js';
import { statedConversion } from './stated-conversion.js';
import { sum } from './sum.js';
import { swappedCurrency } from './swapped-currency.js';

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
