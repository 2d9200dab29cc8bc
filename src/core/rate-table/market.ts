/** A market of a currency that has rates of its own. */
export const MARKETS = ['CNH'] as const;
export type Market = (typeof MARKETS)[number];

/**
 * The currency that is traded in each market: CNH is no currency of ISO 4217 but the name of the renminbi outside the
 * mainland, whose rate differs by a little.
 */
export const MARKET_CURRENCIES: Readonly<Record<Market, string>> = { CNH: 'CNY' };

/** Is `code` the name of such a market, as sources quote it beside the codes of ISO 4217? */
export function isMarket(code: string): code is Market {
  return Object.hasOwn(MARKET_CURRENCIES, code);
}

/** The name of a currency as sources quote it in a market: the renminbi offshore goes by the name of its market. */
export function toMarketName(code: string, market: Market | undefined): string {
  return market !== undefined && code === MARKET_CURRENCIES[market] ? market : code;
}
