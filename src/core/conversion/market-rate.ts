import type { Figure } from '../figures/figure.js';
import type { CurrencyCode } from '../money/currencies.js';
import type { RateTable } from '../rate-table/rate-table.js';
import type { Rate, RateAnswer, RateQuery } from '../rate-table/rate.js';
import { merge } from '../../support/merge.js';

/** Which rate is asked for, apart from the pair. */
export type ConversionQuery = Omit<RateQuery, 'base' | 'quote'>;

/** What answers for a rate: a rate table, or what remembers its answers. */
export type RateLookup = Pick<RateTable, 'rate'>;

/** The rate of a figure, and what it stands in for. */
export interface MarketRateAnswer {
  readonly answer: RateAnswer;
  /** Set when the text names a market that has no rate: the rate of the currency's home market was taken instead. */
  readonly instead?: OnshoreFallback;
}

/** A rate of the home market for an amount of another one: onshore renminbi for offshore renminbi. */
export interface OnshoreFallback {
  readonly market: NonNullable<Figure['market']>;
  /** The rate that was taken. */
  readonly rate: Rate;
  /** A sentence that says why there is none of the market. */
  readonly reason: string;
}

/**
 * The rate from a currency, in the market that the text names. Both markets trade the same currency at rates that differ
 * by a little, so that the rate of the home market is better than none; that it was taken is told.
 */
export function lookUpMarketRate(
  currency: CurrencyCode,
  market: Figure['market'],
  quote: CurrencyCode,
  query: ConversionQuery,
  rates: RateLookup,
): MarketRateAnswer {
  const asked = merge(query, { base: currency, quote });
  if (market === undefined) return { answer: rates.rate(asked) };
  const answer = rates.rate(merge(asked, { market }));
  if (answer.available) return { answer };
  const home = rates.rate(asked);
  return home.available ? { answer: home, instead: { market, rate: home.rate, reason: answer.reason } } : { answer };
}
