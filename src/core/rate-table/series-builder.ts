import type { Quote } from './quote.js';
import { toDayNumber } from './day.js';
import type { DecimalString } from '../money/decimal.js';
import type { QuoteNote, QuoteSeries } from './quote-series.js';

/** Collects the quotes of one pair in any order and packs them. */
class SeriesBuilder {
  private readonly days: number[] = [];
  private readonly revisions: number[] = [];
  private readonly values: DecimalString[] = [];
  private readonly notes = new Map<number, QuoteNote>();
  private sorted = true;

  constructor(
    private readonly source: string,
    private readonly base: string,
    private readonly quote: string,
  ) {}

  /** Starts from a series that is already packed. */
  static from(series: QuoteSeries): SeriesBuilder {
    const builder = new SeriesBuilder(series.source, series.base, series.quote);
    series.values.forEach((value, i) => {
      builder.push(series.days[i]!, series.revisions[i]!, value, series.notes.get(i));
    });
    return builder;
  }

  /** Does this builder collect that pair? */
  takes(source: string, base: string, quote: string): boolean {
    return this.quote === quote && this.base === base && this.source === source;
  }

  /** Adds one observation; the order does not matter, but sorted input is packed without sorting. */
  push(day: number, revision: number, value: DecimalString, note: QuoteNote | undefined): void {
    const last = this.days.length - 1;
    if (last >= 0 && (day < this.days[last]! || (day === this.days[last] && revision < this.revisions[last]!)))
      this.sorted = false;
    if (note) this.notes.set(this.days.length, note);
    this.days.push(day);
    this.revisions.push(revision);
    this.values.push(value);
  }

  build(): QuoteSeries {
    const order = this.sorted ? undefined : this.order();
    const pick = <T>(list: readonly T[]): readonly T[] => (order ? order.map((i) => list[i]!) : list);
    return {
      source: this.source,
      base: this.base,
      quote: this.quote,
      days: Int32Array.from(pick(this.days)),
      revisions: Int32Array.from(pick(this.revisions)),
      values: pick(this.values),
      notes: order ? this.notesIn(order) : this.notes,
    };
  }

  private order(): number[] {
    const order = this.days.map((_, i) => i);
    return order.sort((a, b) => this.days[a]! - this.days[b]! || this.revisions[a]! - this.revisions[b]!);
  }

  private notesIn(order: readonly number[]): ReadonlyMap<number, QuoteNote> {
    const notes = new Map<number, QuoteNote>();
    if (this.notes.size === 0) return notes;
    order.forEach((from, to) => {
      const note = this.notes.get(from);
      if (note) notes.set(to, note);
    });
    return notes;
  }
}

/** Groups quotes by series. Stored quotes come pair by pair, so the builder of the last one is remembered. */
export class SeriesBuilders {
  readonly builders = new Map<string, SeriesBuilder>();
  readonly newestByRevision = new Map<string, Map<number, number>>();
  /** The highest revision added; 0 before the first quote. */
  revision = 0;
  private builder: SeriesBuilder | undefined;

  constructor(
    private readonly series: ReadonlyMap<string, QuoteSeries>,
    private readonly known: ReadonlyMap<string, ReadonlyMap<number, number>>,
  ) {}

  add({ source, base, quote, date, value, unit, suspect }: Quote, revision: number): void {
    if (revision > this.revision) this.revision = revision;
    const day = toDayNumber(date);
    if (!this.builder?.takes(source, base, quote)) this.builder = this.builderOf(source, base, quote);
    this.builder.push(
      day,
      revision,
      value,
      unit === undefined && suspect === undefined ? undefined : { unit, suspect },
    );
    let newestDays = this.newestByRevision.get(source);
    if (!newestDays) this.newestByRevision.set(source, (newestDays = new Map(this.known.get(source))));
    if (day > (newestDays.get(revision) ?? -Infinity)) newestDays.set(revision, day);
  }

  private builderOf(source: string, base: string, quote: string): SeriesBuilder {
    const key = formatSeriesKey(source, base, quote);
    let builder = this.builders.get(key);
    if (!builder) {
      const existing = this.series.get(key);
      builder = existing ? SeriesBuilder.from(existing) : new SeriesBuilder(source, base, quote);
      this.builders.set(key, builder);
    }
    return builder;
  }
}

/** One key a series. */
export function formatSeriesKey(source: string, base: string, quote: string): string {
  return `${source} ${base} ${quote}`;
}
