import { toDayNumber, isIsoDate, type IsoDate } from './day.js';
import type { Quote, StoredQuote } from './quote.js';
import type { Observation, ObservationQuery, QuotesQuery, RateTable, SeriesQuery, TableSource } from './rate-table.js';
import type { RateAnswer, RateFound, RateQuery } from './rate.js';
import { createRateUnavailable } from './build-answer.js';
import { selectSources } from './select-sources.js';
import { iterateDailyPaths } from './daily-paths.js';
import { multiplySteps } from './rate-factor.js';
import { isMarket, MARKET_CURRENCIES, toMarketName, type Market } from './market.js';
import { findRate } from './find-rate.js';
import { findPeriodRate, readPeriodRequest } from './period-rate.js';
import { QuoteIndex, type QuoteIndexData } from './quote-index.js';
import { MAX_REVISION } from './quote-series.js';
import { iterateSeriesRates } from './rate-series.js';

export { IDENTITY_SOURCE } from './build-answer.js';

/**
 * Indexes quotes for as-of lookups.
 * @param sources in configured order: the first that has a current observation answers when none is named
 * @param quotes in any order; several of one pair and date are corrections, the highest revision wins
 */
export function createRateTable(sources: readonly TableSource[], quotes: Iterable<StoredQuote> = []): RateTable {
  return new IndexedRateTable(sources, QuoteIndex.empty.with(quotes));
}

/** A table from the parts of another one, perhaps from another thread; the series are shared, not copied. */
export function restoreRateTable(sources: readonly TableSource[], parts: QuoteIndexData): RateTable {
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

  parts(): QuoteIndexData {
    return this.index.parts();
  }

  with(quotes: Iterable<StoredQuote>): RateTable {
    return new IndexedRateTable(this.sources, this.index.with(quotes));
  }

  async withBatches(batches: AsyncIterable<Iterable<StoredQuote>>): Promise<RateTable> {
    const index = await this.index.withBatches(batches);
    return index === this.index ? this : new IndexedRateTable(this.sources, index);
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
      return createRateUnavailable(query, `${JSON.stringify(query.date)} is not a calendar day (YYYY-MM-DD)`);
    const sources = selectSources(this.sources, query);
    if (typeof sources === 'string') return createRateUnavailable(query, sources);
    const asked = applyMarketAlias(query);
    const period = readPeriodRequest(asked);
    const answer = period ? findPeriodRate(this.index, sources, asked, period) : findRate(this.index, sources, asked);
    return restoreAskedPair(answer, query);
  }

  *series(query: SeriesQuery): Iterable<RateFound> {
    if (!isIsoDate(query.from) || !isIsoDate(query.to)) return;
    const sources = selectSources(this.sources, query);
    if (typeof sources === 'string') return;
    for (const found of iterateSeriesRates(this.index, sources, applyMarketAlias(query)))
      yield restoreAskedPair(found, query);
  }

  *observations({ source: key, base, quote, from, to }: ObservationQuery): Iterable<Observation> {
    const source = this.sources.find((each) => each.key === key);
    if (!source) return;
    const range = { from: toDayNumber(from), to: toDayNumber(to), revision: MAX_REVISION };
    for (const { date, day, steps } of iterateDailyPaths(this.index, source, { base, quote }, range))
      yield { date, day, ...multiplySteps(steps), path: steps.map(({ published }) => published) };
  }

  quotes({ source, from, to, revision = MAX_REVISION, suspects = false }: QuotesQuery): Iterable<StoredQuote> {
    const first = from === undefined ? -Infinity : toDayNumber(from);
    const last = to === undefined ? Infinity : toDayNumber(to);
    return suspects
      ? this.index.suspects(source, first, last, revision)
      : this.index.quotes(source, first, last, revision);
  }
}

interface MarketQuestion {
  readonly base: string;
  readonly quote: string;
  readonly market?: Market;
}

/** The question as sources quote it: in the market that it names, the currency goes by the name of the market. */
function applyMarketAlias<Q extends MarketQuestion>(question: Q): Q {
  const { market, base, quote } = question;
  if (market === undefined) return question;
  return { ...question, base: toMarketName(base, market), quote: toMarketName(quote, market) };
}

/** The answer in the words of the question; its path stays as published. */
function restoreAskedPair<A extends RateAnswer>(answer: A, { market, base, quote }: MarketQuestion): A;
function restoreAskedPair(answer: RateAnswer, { market, base, quote }: MarketQuestion): RateAnswer {
  if (market === undefined || ![base, quote].includes(MARKET_CURRENCIES[market])) return answer;
  if (!answer.available) return { ...answer, base, quote };
  return { ...answer, rate: { ...answer.rate, base, quote, market } } satisfies RateFound;
}
