import type { DecimalString } from '../money/decimal.js';

/**
 * Every observation of one pair at one source, by day and then by revision. Parallel arrays: 217,555 quotes as
 * objects would take over 25 MB, so they take about 10.
 */
export interface QuoteSeries {
  readonly source: string;
  readonly base: string;
  readonly quote: string;
  readonly days: Int32Array;
  readonly revisions: Int32Array;
  readonly values: readonly DecimalString[];
  /** What few observations have beside their value, by index. */
  readonly notes: ReadonlyMap<number, QuoteNote>;
}

/** The rare fields of a quote. */
export interface QuoteNote {
  readonly unit?: DecimalString | undefined;
  readonly suspect?: string | undefined;
}

/** What of a series a question may see. */
export interface SeriesFilter {
  /** Nothing that became known later. */
  readonly revision: number;
  /** Also days on which the quote is doubted. */
  readonly suspects: boolean;
}

/** No limit on revisions: everything that is known. */
export const MAX_REVISION = 0x7fffffff;

/** Index of the first observation after `day`: all before it are on or before the day. */
export function findUpperBound(series: QuoteSeries, day: number): number {
  let low = 0;
  let high = series.days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (series.days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Newest observation from `floor` to `ceiling` in view; -1 when there is none. */
export function findNewest(series: QuoteSeries, floor: number, ceiling: number, view: SeriesFilter): number {
  let i = findUpperBound(series, ceiling) - 1;
  while (i >= 0 && series.days[i]! >= floor) {
    if (series.revisions[i]! > view.revision) i--;
    else if (view.suspects || series.notes.get(i)?.suspect === undefined) return i;
    // The revision in force is doubted; those below it are out of force.
    else i = findUpperBound(series, series.days[i]! - 1) - 1;
  }
  return -1;
}

/** Oldest day observed from `floor` to `ceiling`, in its revision in force; -1 when there is none in view. */
export function findOldest(series: QuoteSeries, floor: number, ceiling: number, view: SeriesFilter): number {
  let i = findUpperBound(series, floor - 1);
  while (i < series.days.length && series.days[i]! <= ceiling) {
    const day = series.days[i]!;
    const at = findNewest(series, day, day, view);
    if (at >= 0) return at;
    i = findUpperBound(series, day);
  }
  return -1;
}
