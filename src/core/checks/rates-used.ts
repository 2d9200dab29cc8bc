import type { IsoDate } from '../rate-table/quote.js';
import { IDENTITY } from '../rate-table/indexed-rate-table.js';
import { LAW } from '../rate-table/fixed-rates.js';
import type { UsedRate } from './rules/stale-rate.js';

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
const NO_SOURCE: ReadonlySet<string> = new Set([IDENTITY, LAW]);

/** Sums up the rates that an answer was made from. */
export function ratesUsed(
  used: readonly UsedRate[],
  { date, revision }: { readonly date: IsoDate; readonly revision?: number },
  table: { readonly revision: number },
): RatesUsed {
  return {
    date,
    revision: revision ?? table.revision,
    sources: [...new Set(used.map(({ rate }) => rate.source))].filter((source) => !NO_SOURCE.has(source)),
    stale: used.some(({ stale }) => stale),
  };
}
