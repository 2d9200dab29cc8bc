import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { RateTable } from '../rate-table/rate-table.js';
import type { Rate, RateAnswer, RateQuery } from '../rate-table/rate.js';
import { BoundedCache, memoizePerObject } from '../../support/bounded-cache.js';
import { merge } from '../../support/merge.js';

/** Which rate is asked for, apart from the pair: of which date, by which source, how old at most, as known when. */
export type ConversionQuery = Omit<RateQuery, 'base' | 'quote'>;

/** The part of a caller's options that says which rates are asked for. */
export function toConversionQuery({
  date,
  source,
  maxAgeDays,
  revision,
}: Pick<ConversionQuery, 'date' | 'source' | 'maxAgeDays' | 'revision'>): ConversionQuery {
  return {
    date,
    ...(source === undefined ? {} : { source }),
    ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    ...(revision === undefined ? {} : { revision }),
  };
}

/** What answers for a rate. */
export type RateLookup = Pick<RateTable, 'rate'>;

/** A rate that has been looked up, or why there is none: one object a table, query and pair, to hang results on. */
export interface CachedRate {
  readonly query: RateQuery;
  readonly answer: RateAnswer;
}

/** The rate of a figure, and what it stands in for. */
export interface MarketRateAnswer {
  readonly answer: RateAnswer;
  /** Set when the text names a market that has no rate: the currency's home market answered in its place. */
  readonly onshoreFallback?: OnshoreFallback;
}

/** A rate of the home market for an amount of another one: onshore renminbi for offshore renminbi. */
export interface OnshoreFallback {
  readonly market: NonNullable<Figure['market']>;
  /** The rate that was taken. */
  readonly rate: Rate;
  /** A sentence that says why there is none of the market. */
  readonly reason: string;
}

/** Rates cached for one table: some days of stories, each with the pairs of its currencies. */
const MAX_CACHED_RATES = 5000;

/** By the key of query and pair. A table never changes, so its rates are good for as long as it lives. */
const cacheOfTable = memoizePerObject((_table: RateLookup) => new BoundedCache<string, CachedRate>(MAX_CACHED_RATES));

/**
 * The rates of a table for one query: what a text is converted and checked with. Each pair is looked up once, and shared
 * with every other text that asks the table the same.
 */
export class QueryRates {
  private readonly cache: BoundedCache<string, CachedRate>;
  /** Every field that a rate may be asked by, apart from the pair and its market. */
  private readonly key: string;

  constructor(
    private readonly table: RateLookup,
    readonly query: ConversionQuery,
  ) {
    this.cache = cacheOfTable(table);
    const { date, source, sources, kind, maxAgeDays, revision, average, closing, partial } = query;
    this.key = `${date} ${source} ${sources?.join()} ${kind} ${maxAgeDays} ${revision} ${average} ${closing} ${partial}`;
  }

  /** The cached rate of a pair. */
  find(base: CurrencyCode, quote: CurrencyCode, market = this.query.market): CachedRate {
    return this.cache.get(`${base} ${quote} ${market} ${this.key}`, () => {
      const query = merge(this.query, { base, quote });
      const asked = market === undefined ? query : merge(query, { market });
      return { query: asked, answer: this.table.rate(asked) };
    });
  }

  /** The rate of a pair, or why there is none. */
  rate(base: CurrencyCode, quote: CurrencyCode): RateAnswer {
    return this.find(base, quote).answer;
  }

  /**
   * The rate from a currency, in the market that the text names. Onshore and offshore renminbi are one currency at rates
   * that differ by a little, so that the rate of the home market is better than none; the answer names it as a fallback.
   */
  marketRate(base: CurrencyCode, market: Figure['market'], quote: CurrencyCode): MarketRateAnswer {
    if (market === undefined) return this.find(base, quote);
    const { answer } = this.find(base, quote, market);
    if (answer.available) return { answer };
    const home = this.rate(base, quote);
    return home.available
      ? { answer: home, onshoreFallback: { market, rate: home.rate, reason: answer.reason } }
      : { answer };
  }
}
