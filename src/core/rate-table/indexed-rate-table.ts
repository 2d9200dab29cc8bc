import { dayNumber, isIsoDate } from './day.js';
import type { IsoDate, Quote, StoredQuote } from './quote.js';
import type {
  Observation,
  ObservationQuery,
  QuotesQuery,
  RateTable,
  SeriesQuery,
  TableSource,
} from './rate-table.js';
import type { RateAnswer, RateFound, RateQuery } from './rate.js';
import { unavailable } from './build-answer.js';
import { askedSources } from './select-sources.js';
import { dailySteps } from './daily-paths.js';
import { factorOf } from './rate-factor.js';
import { asAsked, inMarket } from './market-alias.js';
import { isMarket } from './market.js';
import { findRate } from './find-rate.js';
import { findPeriodRate, periodAsked } from './period-rate.js';
import { QuoteIndex, type IndexParts } from './quote-index.js';
import { EVERY_REVISION } from './quote-series.js';
import { seriesRates } from './rate-series.js';

export { IDENTITY } from './build-answer.js';

/**
 * Indexes quotes for as-of lookups (design §4.5).
 * @param sources in configured order: the first that has a current observation answers when none is named
 * @param quotes in any order; several of one pair and date are corrections, the highest revision wins
 */
export function createRateTable(sources: readonly TableSource[], quotes: Iterable<StoredQuote> = []): RateTable {
  return new IndexedRateTable(sources, QuoteIndex.empty.with(quotes));
}

/** A table from the parts of another one, perhaps of another thread; the series are shared, not copied. */
export function rateTableOf(sources: readonly TableSource[], parts: IndexParts): RateTable {
  return new IndexedRateTable(sources, QuoteIndex.from(parts));
}

class IndexedRateTable implements RateTable {
  constructor(
    private readonly sources: readonly TableSource[],
    private readonly index: QuoteIndex,
  ) {}

  get revision(): number {
    return this.index.revision;
  }

  parts(): IndexParts {
    return this.index.parts();
  }

  with(quotes: Iterable<StoredQuote>): RateTable {
    return new IndexedRateTable(this.sources, this.index.with(quotes));
  }

  withNext(quotes: Iterable<Quote>): RateTable {
    return new IndexedRateTable(this.sources, this.index.withNext(quotes));
  }

  lastObservation(source: string, revision?: number): IsoDate | undefined {
    return this.index.lastObservation(source, revision);
  }

  currencies(): readonly string[] {
    return this.index.currencies().filter((code) => !isMarket(code));
  }

  rate(query: RateQuery): RateAnswer {
    if (!isIsoDate(query.date))
      return unavailable(query, `${JSON.stringify(query.date)} is not a calendar day (YYYY-MM-DD)`);
    const sources = askedSources(this.sources, query);
    if (typeof sources === 'string') return unavailable(query, sources);
    const asked = inMarket(query);
    const period = periodAsked(asked);
    const answer = period ? findPeriodRate(this.index, sources, asked, period) : findRate(this.index, sources, asked);
    return asAsked(answer, query);
  }

  *series(query: SeriesQuery): Iterable<RateFound> {
    if (!isIsoDate(query.from) || !isIsoDate(query.to)) return;
    const sources = askedSources(this.sources, query);
    if (typeof sources === 'string') return;
    for (const found of seriesRates(this.index, sources, inMarket(query))) yield asAsked(found, query);
  }

  *observations({ source: key, base, quote, from, to }: ObservationQuery): Iterable<Observation> {
    const source = this.sources.find((each) => each.key === key);
    if (!source) return;
    const range = { from: dayNumber(from), to: dayNumber(to), revision: EVERY_REVISION };
    for (const { date, day, steps } of dailySteps(this.index, source, { base, quote }, range))
      yield { date, day, ...factorOf(steps), path: steps.map(({ published }) => published) };
  }

  quotes({ source, from, to, revision = EVERY_REVISION, suspects = false }: QuotesQuery): Iterable<StoredQuote> {
    const first = from === undefined ? -Infinity : dayNumber(from);
    const last = to === undefined ? Infinity : dayNumber(to);
    return suspects
      ? this.index.suspects(source, first, last, revision)
      : this.index.quotes(source, first, last, revision);
  }
}
