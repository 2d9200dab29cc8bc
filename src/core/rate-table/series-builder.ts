import type { Quote } from './quote.js';
import { toDayNumber } from './day.js';
import type { DecimalString } from '../money/decimal.js';
import { dayAt, revisionAt, type QuoteNote, type QuoteSeries } from './quote-series.js';
import { elementAt } from '../../support/get-or-throw.js';

/** Collects the quotes of one pair in any order and packs them. */
class SeriesBuilder {
  private readonly days: number[] = [];
  private readonly revisions: number[] = [];
  private readonly values: DecimalString[] = [];
  private readonly notes = new Map<number, QuoteNote>();
  private sorted = true;
  private lastDay = -Infinity;
  private lastRevision = 0;

  constructor(
    private readonly source: string,
    private readonly base: string,
    private readonly quote: string,
  ) {}

  /** Starts from a series that is already packed. */
  static from(series: QuoteSeries): SeriesBuilder {
    const builder = new SeriesBuilder(series.source, series.base, series.quote);
    series.values.forEach((value, i) => {
      builder.push(dayAt(series, i), revisionAt(series, i), value, series.notes.get(i));
    });
    return builder;
  }

  /** Does this builder collect that pair? */
  takes(source: string, base: string, quote: string): boolean {
    return this.quote === quote && this.base === base && this.source === source;
  }

  /** Adds one observation; the order does not matter, but sorted input is packed without sorting. */
  push(day: number, revision: number, value: DecimalString, note: QuoteNote | undefined): void {
    if (day < this.lastDay || (day === this.lastDay && revision < this.lastRevision)) this.sorted = false;
    this.lastDay = day;
    this.lastRevision = revision;
    if (note) this.notes.set(this.days.length, note);
    this.days.push(day);
    this.revisions.push(revision);
    this.values.push(value);
  }

  build(): QuoteSeries {
    const order = this.sorted ? undefined : this.order();
    const pick = <T>(list: readonly T[]): readonly T[] => (order ? order.map((i) => elementAt(list, i)) : list);
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
    return order.sort(
      (a, b) =>
        elementAt(this.days, a) - elementAt(this.days, b) ||
        elementAt(this.revisions, a) - elementAt(this.revisions, b),
    );
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

  add({ source, base, quote, date, value, unit, suspect, provisional }: Quote, revision: number): void {
    if (revision > this.revision) this.revision = revision;
    const day = toDayNumber(date);
    if (!this.builder?.takes(source, base, quote)) this.builder = this.builderOf(source, base, quote);
    this.builder.push(
      day,
      revision,
      value,
      unit === undefined && suspect === undefined ? undefined : { unit, suspect, provisional },
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
