import type { DecimalString } from '../../money/decimal.js';

/**
 * Every observation of one pair at one source, by day and then by revision. Parallel arrays: 217,555 quotes as
 * objects would take over 25 MB, so they take about 10.
 */
export interface Series {
  readonly source: string;
  readonly base: string;
  readonly quote: string;
  readonly days: Int32Array;
  readonly revisions: Int32Array;
  readonly values: readonly DecimalString[];
}

/** No limit on revisions: everything that is known. */
export const EVERY_REVISION = 0x7fffffff;

/** Index of the first observation after `day`: all before it are on or before the day. */
export function upperBound(series: Series, day: number): number {
  let low = 0;
  let high = series.days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (series.days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Newest observation from `floor` to `ceiling` known at `revision`; -1 when there is none. */
export function newest(series: Series, floor: number, ceiling: number, revision: number): number {
  for (let i = upperBound(series, ceiling) - 1; i >= 0 && series.days[i]! >= floor; i--)
    if (series.revisions[i]! <= revision) return i;
  return -1;
}

/** Oldest day observed from `floor` to `ceiling`, in its newest revision up to `revision`; -1 when there is none. */
export function oldest(series: Series, floor: number, ceiling: number, revision: number): number {
  for (let i = upperBound(series, floor - 1); i < series.days.length && series.days[i]! <= ceiling; i++)
    if (series.revisions[i]! <= revision) return newest(series, series.days[i]!, series.days[i]!, revision);
  return -1;
}

/** Collects the quotes of one pair in any order and packs them. */
export class SeriesBuilder {
  private readonly days: number[] = [];
  private readonly revisions: number[] = [];
  private readonly values: DecimalString[] = [];
  private sorted = true;

  constructor(
    private readonly source: string,
    private readonly base: string,
    private readonly quote: string,
  ) {}

  /** Starts from a series that is already packed. */
  static from(series: Series): SeriesBuilder {
    const builder = new SeriesBuilder(series.source, series.base, series.quote);
    series.values.forEach((value, i) => {
      builder.push(series.days[i]!, series.revisions[i]!, value);
    });
    return builder;
  }

  /** Does this builder collect that pair? */
  takes(source: string, base: string, quote: string): boolean {
    return this.quote === quote && this.base === base && this.source === source;
  }

  /** Adds one observation; the order does not matter, but sorted input is packed without sorting. */
  push(day: number, revision: number, value: DecimalString): void {
    const last = this.days.length - 1;
    if (last >= 0 && (day < this.days[last]! || (day === this.days[last] && revision < this.revisions[last]!)))
      this.sorted = false;
    this.days.push(day);
    this.revisions.push(revision);
    this.values.push(value);
  }

  build(): Series {
    const order = this.sorted ? undefined : this.order();
    const pick = <T>(list: readonly T[]): readonly T[] => (order ? order.map((i) => list[i]!) : list);
    return {
      source: this.source,
      base: this.base,
      quote: this.quote,
      days: Int32Array.from(pick(this.days)),
      revisions: Int32Array.from(pick(this.revisions)),
      values: pick(this.values),
    };
  }

  private order(): number[] {
    const order = this.days.map((_, i) => i);
    return order.sort((a, b) => this.days[a]! - this.days[b]! || this.revisions[a]! - this.revisions[b]!);
  }
}
