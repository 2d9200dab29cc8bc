import type { RateAnswer, RateFound } from './rate.js';
import { TRADED_IN, type Market } from './market.js';

interface Question {
  readonly base: string;
  readonly quote: string;
  readonly market?: Market;
}

/** The question as sources quote it: in the market that it names, the currency goes by the name of the market. */
export function inMarket<Q extends Question>(question: Q): Q {
  const { market, base, quote } = question;
  if (market === undefined) return question;
  const named = (code: string): string => (code === TRADED_IN[market] ? market : code);
  return { ...question, base: named(base), quote: named(quote) };
}

/** The answer in the words of the question; its path stays as published. */
export function asAsked<A extends RateAnswer>(answer: A, { market, base, quote }: Question): A;
export function asAsked(answer: RateAnswer, { market, base, quote }: Question): RateAnswer {
  if (market === undefined || ![base, quote].includes(TRADED_IN[market])) return answer;
  if (!answer.available) return { ...answer, base, quote };
  return { ...answer, rate: { ...answer.rate, base, quote, market } } satisfies RateFound;
}
