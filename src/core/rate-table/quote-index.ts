import { type DayRange, toIsoDate, type IsoDate } from './day.js';
import type { Quote, StoredQuote } from './quote.js';
import { MAX_REVISION, findNewest, findOldest, type QuoteSeries, dayAt, revisionAt } from './quote-series.js';
import { findUpperBound } from '../../support/binary-search.js';
import { formatSeriesKey, SeriesBuilders } from './series-builder.js';
import { elementAt } from '../../support/get-or-throw.js';

/** An index as plain data. */
export interface QuoteIndexData {
  readonly revision: number;
  readonly series: readonly QuoteSeries[];
  /** By source, the newest day of each revision. */
  readonly newestByRevision: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** Immutable index: one packed series a (source, base, quote). */
export class QuoteIndex {
  private constructor(
    readonly revision: number,
    private readonly series: ReadonlyMap<string, QuoteSeries>,
    private readonly newestByRevision: ReadonlyMap<string, ReadonlyMap<number, number>>,
    private readonly publications: ReadonlyMap<string, LatestDayByRevision>,
  ) {}

  static readonly empty = new QuoteIndex(0, new Map(), new Map(), new Map());

  /** The index of these {@link parts}, perhaps from another thread. */
  static from({ revision, series, newestByRevision }: QuoteIndexData): QuoteIndex {
    const bySource = new Map([...newestByRevision].map(([source, days]) => [source, LatestDayByRevision.from(days)]));
    const byPair = new Map(series.map((each) => [formatSeriesKey(each.source, each.base, each.quote), each]));
    return new QuoteIndex(revision, byPair, newestByRevision, bySource);
  }

  /** The contents of the index: plain data, which can be sent to another thread. */
  parts(): QuoteIndexData {
    return {
      revision: this.revision,
      series: [...this.series.values()],
      newestByRevision: this.newestByRevision,
    };
  }

  /** A new index with these quotes added; a series that gets none is shared, not copied. */
  with(quotes: Iterable<StoredQuote>): QuoteIndex {
    const added = new SeriesBuilders(this.series, this.newestByRevision);
    for (const quote of quotes) added.add(quote, quote.revision);
    return this.extended(added, Math.max(this.revision, added.revision));
  }

  /** As {@link with} for batches that are read one after another; the index itself when there are none. */
  async withBatches(batches: AsyncIterable<Iterable<StoredQuote>>): Promise<QuoteIndex> {
    const added = new SeriesBuilders(this.series, this.newestByRevision);
    for await (const batch of batches) for (const quote of batch) added.add(quote, quote.revision);
    return added.revision === 0 ? this : this.extended(added, Math.max(this.revision, added.revision));
  }

  /** As {@link with}, all of them under the next revision. */
  withNext(quotes: Iterable<Quote>): QuoteIndex {
    const added = new SeriesBuilders(this.series, this.newestByRevision);
    const revision = this.revision + 1;
    for (const quote of quotes) added.add(quote, revision);
    return this.extended(added, revision);
  }

  private extended(added: SeriesBuilders, revision: number): QuoteIndex {
    const { builders, newestByRevision } = added;
    const series = new Map(this.series);
    for (const [key, builder] of builders) series.set(key, builder.build());
    const publications = new Map(this.publications);
    for (const [source, days] of newestByRevision) publications.set(source, LatestDayByRevision.from(days));
    return new QuoteIndex(revision, series, new Map([...this.newestByRevision, ...newestByRevision]), publications);
  }

  find(source: string, base: string, quote: string): QuoteSeries | undefined {
    return this.series.get(formatSeriesKey(source, base, quote));
  }

  lastDay(source: string, revision: number): number | undefined {
    return this.publications.get(source)?.lastDay(revision);
  }

  lastObservation(source: string, revision = MAX_REVISION): IsoDate | undefined {
    const day = this.lastDay(source, revision);
    return day === undefined ? undefined : toIsoDate(day);
  }

  currencies(): readonly string[] {
    const codes = new Set<string>();
    for (const { base, quote } of this.series.values()) codes.add(base).add(quote);
    return [...codes].sort();
  }

  /** When `source` quoted `currency`, on either side of a pair; undefined when never. */
  extent(source: string, currency: string, revision: number): DayRange | undefined {
    let from = Infinity;
    let to = -Infinity;
    const view = { revision, suspects: true };
    for (const series of this.series.values()) {
      if (series.source !== source || (series.base !== currency && series.quote !== currency)) continue;
      const first = findOldest(series, -Infinity, Infinity, view);
      if (first < 0) continue;
      from = Math.min(from, dayAt(series, first));
      to = Math.max(to, dayAt(series, findNewest(series, -Infinity, Infinity, view)));
    }
    return from <= to ? { from: toIsoDate(from), to: toIsoDate(to) } : undefined;
  }

  /** The quotes of a source in force from one day to another, pair by pair, oldest first, suspects included. */
  *quotes(source: string, from: number, to: number, revision: number): Iterable<StoredQuote> {
    const view = { revision, suspects: true };
    for (const series of this.series.values()) {
      if (series.source !== source) continue;
      for (
        let at = findOldest(series, from, to, view);
        at >= 0;
        at = findOldest(series, dayAt(series, at) + 1, to, view)
      )
        yield readQuote(series, at);
    }
  }

  /** The suspects among {@link quotes}: few, and found without reading the others. */
  *suspects(source: string, from: number, to: number, revision: number): Iterable<StoredQuote> {
    const view = { revision, suspects: true };
    for (const series of this.series.values()) {
      if (series.source !== source) continue;
      for (const [at, { suspect }] of series.notes) {
        const day = dayAt(series, at);
        if (suspect === undefined || day < from || day > to || findNewest(series, day, day, view) !== at) continue;
        yield readQuote(series, at);
      }
    }
  }
}

function readQuote(series: QuoteSeries, at: number): StoredQuote {
  const { source, base, quote } = series;
  const { unit, suspect, provisional } = series.notes.get(at) ?? {};
  return {
    source,
    date: toIsoDate(dayAt(series, at)),
    base,
    quote,
    value: elementAt(series.values, at),
    ...(unit === undefined ? {} : { unit }),
    ...(suspect === undefined ? {} : { suspect }),
    ...(provisional ? { provisional } : {}),
    revision: revisionAt(series, at),
  };
}

/** The newest observation day of a source, as it was known at each revision. */
class LatestDayByRevision {
  private constructor(
    private readonly revisions: readonly number[],
    private readonly days: readonly number[],
  ) {}

  /** @param newestByRevision the newest observation day of each revision */
  static from(newestByRevision: ReadonlyMap<number, number>): LatestDayByRevision {
    const revisions: number[] = [];
    const days: number[] = [];
    for (const [revision, day] of [...newestByRevision].sort(([a], [b]) => a - b)) {
      if (day <= (days.at(-1) ?? -Infinity)) continue;
      revisions.push(revision);
      days.push(day);
    }
    return new LatestDayByRevision(revisions, days);
  }

  /** Newest day known at `revision`; undefined before the first. */
  lastDay(revision: number): number | undefined {
    const after = findUpperBound(this.revisions, revision);
    return after === 0 ? undefined : this.days[after - 1];
  }
}
