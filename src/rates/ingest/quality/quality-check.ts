import type { IsoDate } from '../../../core/rate-table/day.js';
import { Decimal } from '../../../core/money/decimal.js';
import type { TableSource } from '../../../core/rate-table/rate-table.js';
import type { PathQuote } from '../../../core/rate-table/rate.js';
import type { PairObservations } from './pair-observations.js';

/** Why a quote is suspect, as it is stored with it. */
export interface SuspectMark {
  readonly suspect: string;
  /** It is used all the same: nothing contradicts it. */
  readonly provisional?: true;
}

/** The result of checking one day of one pair at one source. */
export interface QualityCheck {
  readonly source: string;
  readonly date: IsoDate;
  /** The published quotes that were checked together. */
  readonly path: readonly PathQuote[];
  /** What is wrong, in a sentence; undefined when nothing is. */
  readonly fault?: string;
  /** Is this evidence for its quotes? Then a failing check is the fault of its other quotes. */
  readonly confirms: boolean;
}

/** A source and its observations of one pair. */
export interface SourceObservations {
  readonly source: TableSource;
  readonly observations: PairObservations;
}

/** A pair on which sources are compared, as crossed within each of them. */
export interface ComparedPair {
  readonly base: string;
  readonly quote: string;
  /** How far apart the sources may be, beyond what the market moved around the day. */
  readonly tolerance: Decimal;
  /** The same while the next day, which shows where the market was going, is not known. */
  readonly newestTolerance: Decimal;
  /** Agreement within this confirms a quote; undefined where it may be chance. */
  readonly confirms?: Decimal;
}

/** Two fixings of a managed currency differ by 0.02 % in the median; those of a floating one agree only by chance. */
export const CONFIRMING_TOLERANCE = new Decimal('0.001');

/** A suspect quote of one publication, and why. */
interface AttributedFault {
  readonly base: string;
  readonly quote: string;
  readonly reason: string;
}

/**
 * Decides which quotes of one publication are at fault, from all its checks. A failing check implicates every quote that
 * it was made from, except those that another check confirms. If one quote is common to all failing checks, it alone is
 * the simplest explanation: EUR/USD of 2009-03-26 makes both USD/HKD and USD/CNY fail.
 * @param known pairs that are at fault for another reason: they explain what they were used in
 */
export function attributeFaults(
  checks: readonly QualityCheck[],
  known: ReadonlySet<string> = new Set(),
): readonly AttributedFault[] {
  const isExplained = (check: QualityCheck): boolean => listPairs(check).some((pair) => known.has(pair));
  const failing = checks.filter((check) => check.fault !== undefined && !isExplained(check));
  if (failing.length === 0) return [];
  const confirmed = new Set(checks.filter((check) => check.confirms && !isExplained(check)).flatMap(listPairs));
  const implicated = failing.map((check) => {
    const pairs = listPairs(check);
    const unconfirmed = pairs.filter((pair) => !confirmed.has(pair));
    return unconfirmed.length > 0 ? unconfirmed : pairs;
  });
  const common = implicated.reduce((all, pairs) => all.filter((pair) => pairs.includes(pair)));
  return [...new Set(common.length > 0 ? common : implicated.flat())].map((pair) => {
    const [base = '', quote = ''] = pair.split('/');
    const reasons = failing.flatMap(({ fault }, i) =>
      fault !== undefined && implicated[i]?.includes(pair) ? [fault] : [],
    );
    return { base, quote, reason: [...new Set(reasons)].join('; ') };
  });
}

function listPairs({ path }: QualityCheck): readonly string[] {
  return path.map(({ base, quote }) => `${base}/${quote}`);
}
