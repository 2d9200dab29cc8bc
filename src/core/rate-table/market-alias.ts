import type { RateAnswer, RateFound } from './rate.js';
import { MARKET_CURRENCIES, type Market } from './market.js';

interface MarketQuestion {
  readonly base: string;
  readonly quote: string;
  readonly market?: Market;
}

/** The question as sources quote it: in the market that it names, the currency goes by the name of the market. */
export function applyMarketAlias<Q extends MarketQuestion>(question: Q): Q {
  const { market, base, quote } = question;
  if (market === undefined) return question;
  const named = (code: string): string => (code === MARKET_CURRENCIES[market] ? market : code);
  return { ...question, base: named(base), quote: named(quote) };
}

/** The answer in the words of the question; its path stays as published. */
export function restoreAskedPair<A extends RateAnswer>(answer: A, { market, base, quote }: MarketQuestion): A;
export function restoreAskedPair(answer: RateAnswer, { market, base, quote }: MarketQuestion): RateAnswer {
  if (market === undefined || ![base, quote].includes(MARKET_CURRENCIES[market])) return answer;
  if (!answer.available) return { ...answer, base, quote };
  return { ...answer, rate: { ...answer.rate, base, quote, market } } satisfies RateFound;
}
