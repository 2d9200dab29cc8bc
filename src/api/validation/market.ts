import type { CurrencyCode } from '../../core/money/currencies.js';
import { isMarket, MARKET_CURRENCIES, type Market } from '../../core/rate-table/market.js';
import { createFieldProblem } from './field-problem.js';

/** Currencies as callers name them: a market stands for its currency there. */
export type CurrencyName = CurrencyCode | Market;

/** A pair by its codes, and the market that one of the names, or the request, says. */
export interface NamedPair {
  readonly base: CurrencyCode;
  readonly quote: CurrencyCode;
  readonly market?: Market;
}

/**
 * The pair as the tables know it: CNH is CNY in the market of that name.
 * @throws ProblemError 422 for a market of neither currency, and for two markets of one currency
 */
export function resolvePair(base: CurrencyName, quote: CurrencyName, asked: Market | undefined): NamedPair {
  const market = [base, quote].find(isMarket) ?? asked;
  const pair = { base: toCode(base), quote: toCode(quote) };
  if (market === undefined) return pair;
  if (base !== quote && pair.base === pair.quote)
    throw createFieldProblem(
      'invalid-request',
      'market',
      `${base} and ${quote} are one currency in two markets, and an amount of it is the same in both.`,
    );
  return { ...pair, market };
}

/** The code of a currency by its name. */
export function toCode(name: CurrencyName): CurrencyCode {
  return isMarket(name) ? (MARKET_CURRENCIES[name] as CurrencyCode) : name;
}
