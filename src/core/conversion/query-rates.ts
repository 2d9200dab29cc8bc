import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { RateTable } from '../rate-table/rate-table.js';
import type { Rate, RateAnswer, RateQuery } from '../rate-table/rate.js';
import { BoundedCache, memoizePerObject } from '../../support/bounded-cache.js';
import { merge } from '../../support/merge.js';
import { omitUndefined } from '../../support/omit-undefined.js';

/** Which rate is asked for, apart from the pair: of which date, by which source, how old at most, as known when. */
export type ConversionQuery = Omit<RateQuery, 'base' | 'quote'>;

/** The part of a caller's options that says which rates are asked for. */
export function toConversionQuery({
  date,
  source,
  maxAgeDays,
  revision,
}: Pick<ConversionQuery, 'date' | 'source' | 'maxAgeDays' | 'revision'>): ConversionQuery {
  return { date, ...omitUndefined({ source, maxAgeDays, revision }) };
}

/** What answers for a rate. */
export type RateLookup = Pick<RateTable, 'rate'>;

/** A rate that has been looked up, or why there is none. One object for each pair, to which derived results are tied. */
export interface CachedRate {
  readonly query: RateQuery;
  readonly answer: RateAnswer;
}

/** The rate of a figure, and whether it is a fallback. */
interface MarketRateAnswer {
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

/** Pairs cached for one query; a text with more of them is looked up again. */
const MAX_PAIRS = 200;

/**
 * The rates of a table for one query: what a text is converted and checked with. Each pair is looked up once. A table
 * never changes, so its rates are good for as long as it lives.
 */
export class QueryRates {
  /** By base, and by quote and market: nested, since a key of all three would be built anew for every figure. */
  private readonly cache = new Map<CurrencyCode, Map<string, CachedRate>>();
  private size = 0;

  constructor(
    private readonly table: RateLookup,
    readonly query: ConversionQuery,
  ) {}

  /** The cached rate of a pair. */
  find(base: CurrencyCode, quote: CurrencyCode, market = this.query.market): CachedRate {
    const key = market === undefined ? quote : `${quote} ${market}`;
    const known = this.cache.get(base)?.get(key);
    if (known) return known;
    const query = merge(this.query, market === undefined ? { base, quote } : { base, quote, market });
    const found = { query, answer: this.table.rate(query) };
    this.keep(base, key, found);
    return found;
  }

  private keep(base: CurrencyCode, key: string, rate: CachedRate): void {
    if (this.size === MAX_PAIRS) {
      this.cache.clear();
      this.size = 0;
    }
    this.size++;
    const ofBase = this.cache.get(base);
    if (ofBase) ofBase.set(key, rate);
    else this.cache.set(base, new Map([[key, rate]]));
  }

  /** The average rates of a calendar year. */
  ofYear(year: number): QueryRates {
    const { maxAgeDays: _ofDays, ...query } = this.query;
    return new QueryRates(this.table, merge(query, { date: `${year}-12-31`, average: 'year' as const }));
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

/** Queries cached for one table: some days of stories. */
const MAX_QUERIES = 50;

const queriesOfTable = memoizePerObject((_table: RateLookup) => new BoundedCache<string, QueryRates>(MAX_QUERIES));

/** The rates of a table for a query, shared with every other text that asks the table the same. */
export function getQueryRates(table: RateLookup, query: ConversionQuery): QueryRates {
  const { date, source, sources, kind, market, maxAgeDays, revision, average, closing, partial } = query;
  const key = `${date} ${source} ${sources?.join()} ${kind} ${market} ${maxAgeDays} ${revision} ${average} ${closing} ${partial}`;
  return queriesOfTable(table).get(key, () => new QueryRates(table, query));
}
