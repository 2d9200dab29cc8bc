import { dayNumber, isoDate } from './day.js';
import type { IsoDate, Quote, StoredQuote } from './quote.js';
import { Publications } from './latest-day-by-revision.js';
import { EVERY_REVISION, newest, oldest, type Series } from './quote-series.js';
import { SeriesBuilder } from './series-builder.js';

/** First and last day on which a source quoted a currency. */
export interface Extent {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** An index as plain data. */
export interface IndexParts {
  readonly revision: number;
  readonly series: readonly Series[];
  /** By source, the newest day that each revision brought. */
  readonly newestByRevision: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Immutable index: one packed series a (source, base, quote). */
export class QuoteIndex {
  private constructor(
    readonly revision: number,
    private readonly series: ReadonlyMap<string, Series>,
    private readonly newestByRevision: ReadonlyMap<string, ReadonlyMap<number, number>>,
    private readonly publications: ReadonlyMap<string, Publications>,
  ) {}

  static readonly empty = new QuoteIndex(0, new Map(), new Map(), new Map());

  /** The index that {@link parts} are of, perhaps of another thread. */
  static from({ revision, series, newestByRevision }: IndexParts): QuoteIndex {
    const bySource = new Map([...newestByRevision].map(([source, days]) => [source, Publications.from(days)]));
    const byPair = new Map(series.map((each) => [keyOf(each.source, each.base, each.quote), each]));
    return new QuoteIndex(revision, byPair, newestByRevision, bySource);
  }

  /** What the index is made of: plain data, which may be handed to another thread. */
  parts(): IndexParts {
    return {
      revision: this.revision,
      series: [...this.series.values()],
      newestByRevision: this.newestByRevision,
    };
  }

  /** A new index with these quotes added; a series that gets none is shared, not copied. */
  with(quotes: Iterable<StoredQuote>): QuoteIndex {
    const intake = new Intake(this.series, this.newestByRevision);
    let revision = this.revision;
    for (const quote of quotes) {
      intake.add(quote, quote.revision);
      if (quote.revision > revision) revision = quote.revision;
    }
    return this.extended(intake, revision);
  }

  /** As {@link with}, all of them under the next revision. */
  withNext(quotes: Iterable<Quote>): QuoteIndex {
    const intake = new Intake(this.series, this.newestByRevision);
    const revision = this.revision + 1;
    for (const quote of quotes) intake.add(quote, revision);
    return this.extended(intake, revision);
  }

  private extended(intake: Intake, revision: number): QuoteIndex {
    const { builders, newestByRevision } = intake;
    const series = new Map(this.series);
    for (const [key, builder] of builders) series.set(key, builder.build());
    const publications = new Map(this.publications);
    for (const [source, days] of newestByRevision) publications.set(source, Publications.from(days));
    return new QuoteIndex(revision, series, new Map([...this.newestByRevision, ...newestByRevision]), publications);
  }

  find(source: string, base: string, quote: string): Series | undefined {
    return this.series.get(keyOf(source, base, quote));
  }

  lastDay(source: string, revision: number): number | undefined {
    return this.publications.get(source)?.lastDay(revision);
  }

  lastObservation(source: string, revision = EVERY_REVISION): IsoDate | undefined {
    const day = this.lastDay(source, revision);
    return day === undefined ? undefined : isoDate(day);
  }

  currencies(): readonly string[] {
    const codes = new Set<string>();
    for (const { base, quote } of this.series.values()) codes.add(base).add(quote);
    return [...codes].sort();
  }

  /** When `source` quoted `currency`, on either side of a pair; undefined when never. */
  extent(source: string, currency: string, revision: number): Extent | undefined {
    let from = Infinity;
    let to = -Infinity;
    const view = { revision, suspects: true };
    for (const series of this.series.values()) {
      if (series.source !== source || (series.base !== currency && series.quote !== currency)) continue;
      const first = oldest(series, -Infinity, Infinity, view);
      if (first < 0) continue;
      from = Math.min(from, series.days[first]!);
      to = Math.max(to, series.days[newest(series, -Infinity, Infinity, view)]!);
    }
    return from <= to ? { from: isoDate(from), to: isoDate(to) } : undefined;
  }

  /** The quotes of a source in force from one day to another, pair by pair, oldest first, doubted ones included. */
  *quotes(source: string, from: number, to: number, revision: number): Iterable<StoredQuote> {
    const view = { revision, suspects: true };
    for (const series of this.series.values()) {
      if (series.source !== source) continue;
      for (let at = oldest(series, from, to, view); at >= 0; at = oldest(series, series.days[at]! + 1, to, view))
        yield quoteAt(series, at);
    }
  }

  /** Of these the doubted ones: few, and found without looking at the others. */
  *suspects(source: string, from: number, to: number, revision: number): Iterable<StoredQuote> {
    const view = { revision, suspects: true };
    for (const series of this.series.values()) {
      if (series.source !== source) continue;
      for (const [at, { suspect }] of series.notes) {
        const day = series.days[at]!;
        if (suspect === undefined || day < from || day > to || newest(series, day, day, view) !== at) continue;
        yield quoteAt(series, at);
      }
    }
  }
}

function quoteAt(series: Series, at: number): StoredQuote {
  const { source, base, quote } = series;
  const { unit, suspect } = series.notes.get(at) ?? {};
  return {
    source,
    date: isoDate(series.days[at]!),
    base,
    quote,
    value: series.values[at]!,
    ...(unit === undefined ? {} : { unit }),
    ...(suspect === undefined ? {} : { suspect }),
    revision: series.revisions[at]!,
  };
}

/** Sorts quotes into builders. Stored quotes come pair by pair, so the last pair is remembered. */
class Intake {
  readonly builders = new Map<string, SeriesBuilder>();
  readonly newestByRevision = new Map<string, Map<number, number>>();
  private builder: SeriesBuilder | undefined;

  constructor(
    private readonly series: ReadonlyMap<string, Series>,
    private readonly known: ReadonlyMap<string, ReadonlyMap<number, number>>,
  ) {}

  add({ source, base, quote, date, value, unit, suspect }: Quote, revision: number): void {
    const day = dayNumber(date);
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
    const key = keyOf(source, base, quote);
    let builder = this.builders.get(key);
    if (!builder) {
      const existing = this.series.get(key);
      builder = existing ? SeriesBuilder.from(existing) : new SeriesBuilder(source, base, quote);
      this.builders.set(key, builder);
    }
    return builder;
  }
}

function keyOf(source: string, base: string, quote: string): string {
  return `${source} ${base} ${quote}`;
}
