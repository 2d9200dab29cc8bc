import type { RequestedConversions, UsedRate } from '../checks/requested-conversions.js';
import type { NotConverted } from '../conversion/convert-figure.js';
import type { OnshoreFallback } from '../conversion/query-rates.js';
import type { Figure } from '../figures/figure.js';
import { FIXED_RATE_SOURCE } from '../rate-table/fixed-rates.js';
import { IDENTITY_SOURCE } from '../rate-table/indexed-rate-table.js';
import type { IsoDate } from '../rate-table/day.js';
import { wasOvertaken, type Rate } from '../rate-table/rate.js';
import type { RateTable } from '../rate-table/rate-table.js';

/** The rates that a text is converted and checked with. */
export interface RateDependencies {
  readonly table: RateTable;
  /** Is a source behind its own schedule? */
  readonly isStale: (source: string) => boolean;
}

/** Which rates an answer was made from. */
export interface RatesUsed {
  /** The date asked for. */
  readonly date: IsoDate;
  readonly revision: number;
  /** In order of first use. */
  readonly sources: readonly string[];
  /** There is a newer rate: one that a source should have published, or has published and is suspect or incomplete. */
  readonly stale: boolean;
}

/** What converting one figure came to. */
export interface ConversionAttempt {
  readonly figure: Figure;
  readonly conversions: readonly { readonly rate: Rate }[];
  readonly failures: readonly NotConverted[];
  readonly onshoreFallbacks: readonly OnshoreFallback[];
}

/** Sums up the conversions that a caller asked for, for the rules that report missing and old rates. */
export function summarizeConversions(
  attempts: readonly ConversionAttempt[],
  isStale: RateDependencies['isStale'],
): RequestedConversions {
  const usedRates: UsedRate[] = [];
  const failedConversions: RequestedConversions['failedConversions'][number][] = [];
  const onshoreConversions: RequestedConversions['onshoreConversions'][number][] = [];
  for (const { figure, conversions, failures, onshoreFallbacks } of attempts) {
    for (const { rate } of conversions)
      usedRates.push({ figure, rate, stale: isStale(rate.source) || wasOvertaken(rate) });
    for (const failure of failures) failedConversions.push({ figure, failure });
    for (const fallback of onshoreFallbacks) onshoreConversions.push({ figure, fallback });
  }
  return { usedRates, failedConversions, onshoreConversions };
}

/** Sources that stand for no publisher. */
const PSEUDO_SOURCES: ReadonlySet<string> = new Set([IDENTITY_SOURCE, FIXED_RATE_SOURCE]);

/** Sums up the rates that an answer was made from. */
export function summarizeRatesUsed(
  usedRates: readonly UsedRate[],
  { date, revision }: { readonly date: IsoDate; readonly revision?: number },
  table: { readonly revision: number },
): RatesUsed {
  return {
    date,
    revision: revision ?? table.revision,
    sources: [...new Set(usedRates.map(({ rate }) => rate.source))].filter((source) => !PSEUDO_SOURCES.has(source)),
    stale: usedRates.some(({ stale }) => stale),
  };
}
