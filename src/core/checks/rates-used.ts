import type { IsoDate } from '../rate-table/quote.js';
import { IDENTITY_SOURCE } from '../rate-table/indexed-rate-table.js';
import { FIXED_RATE_SOURCE } from '../rate-table/fixed-rates.js';
import type { UsedRate } from './requested-conversions.js';

/** Which rates an answer was made from. */
export interface RatesUsed {
  /** The date asked for. */
  readonly date: IsoDate;
  readonly revision: number;
  /** In order of first use. */
  readonly sources: readonly string[];
  /** A source that was used has missed a publication. */
  readonly stale: boolean;
}

/** Sources that stand for no publisher. */
const PSEUDO_SOURCES: ReadonlySet<string> = new Set([IDENTITY_SOURCE, FIXED_RATE_SOURCE]);

/** Sums up the rates that an answer was made from. */
export function summarizeRatesUsed(
  used: readonly UsedRate[],
  { date, revision }: { readonly date: IsoDate; readonly revision?: number },
  table: { readonly revision: number },
): RatesUsed {
  return {
    date,
    revision: revision ?? table.revision,
    sources: [...new Set(used.map(({ rate }) => rate.source))].filter((source) => !PSEUDO_SOURCES.has(source)),
    stale: used.some(({ stale }) => stale),
  };
}
