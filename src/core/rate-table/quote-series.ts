import { findUpperBound } from '../../support/binary-search.js';
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
  /** The rare fields of observations, by index. */
  readonly notes: ReadonlyMap<number, QuoteNote>;
}

/** The rare fields of a quote. */
export interface QuoteNote {
  readonly unit?: DecimalString | undefined;
  readonly suspect?: string | undefined;
  readonly provisional?: true | undefined;
}

/** The day of the observation at an index, which is one of the series. */
export function dayAt({ days }: QuoteSeries, at: number): number {
  // oxlint-disable-next-line @typescript-eslint/no-non-null-assertion -- the innermost read of every look-up, at an index that a search found
  return days[at]!;
}

/** The revision of the observation at an index, which is one of the series. */
export function revisionAt({ revisions }: QuoteSeries, at: number): number {
  // oxlint-disable-next-line @typescript-eslint/no-non-null-assertion -- as for days
  return revisions[at]!;
}

/** Visibility: the highest revision, and whether suspects count. Those that are provisional always do. */
export interface SeriesFilter {
  /** The highest revision that counts. */
  readonly revision: number;
  /** Also days on which the quote is suspect. */
  readonly suspects: boolean;
}

/** No limit on revisions: everything that is known. */
export const MAX_REVISION = 0x7fffffff;

/** Is it a suspect that is used only when nothing else is known? */
export function isWithheld(marks: Pick<QuoteNote, 'suspect' | 'provisional'> | undefined): boolean {
  return marks?.suspect !== undefined && !marks.provisional;
}

/** Newest observation from `floor` to `ceiling` in view; -1 when there is none. */
export function findNewest(series: QuoteSeries, floor: number, ceiling: number, view: SeriesFilter): number {
  let i = findUpperBound(series.days, ceiling) - 1;
  while (i >= 0 && dayAt(series, i) >= floor) {
    if (revisionAt(series, i) > view.revision) i--;
    else if (view.suspects || !isWithheld(series.notes.get(i))) return i;
    // The revision in force is suspect; those below it are superseded.
    else i = findUpperBound(series.days, dayAt(series, i) - 1) - 1;
  }
  return -1;
}

/** Oldest day observed from `floor` to `ceiling`, in its revision in force; -1 when there is none in view. */
export function findOldest(series: QuoteSeries, floor: number, ceiling: number, view: SeriesFilter): number {
  let i = findUpperBound(series.days, floor - 1);
  while (i < series.days.length && dayAt(series, i) <= ceiling) {
    const day = dayAt(series, i);
    const at = findNewest(series, day, day, view);
    if (at >= 0) return at;
    i = findUpperBound(series.days, day);
  }
  return -1;
}
