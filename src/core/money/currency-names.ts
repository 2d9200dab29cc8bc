import { isCurrencyCode, type CurrencyCode } from './currencies.js';

/** The name of the renminbi that is traded outside the mainland: no code of ISO 4217. */
type OffshoreName = 'CNH';

/** Names in everyday use that are no codes of ISO 4217, each with the currency that it means. */
const EVERYDAY_NAMES: Readonly<Record<string, CurrencyCode>> = {
  RMB: 'CNY',
  NTD: 'TWD',
  NT$: 'TWD',
  HK$: 'HKD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  NZ$: 'NZD',
};

/**
 * The currency that a caller names: a code of ISO 4217 in any case, RMB, or CNH.
 * @returns undefined for any other text
 */
export function readCurrencyName(text: string): CurrencyCode | OffshoreName | undefined {
  const name = text.trim().toUpperCase();
  if (name === 'CNH' || isCurrencyCode(name)) return name;
  return Object.hasOwn(EVERYDAY_NAMES, name) ? EVERYDAY_NAMES[name] : undefined;
}

/** Codes that look like currencies and have no rate, each with what they are. */
const NO_CURRENCIES: Readonly<Record<string, string>> = {
  RUR: 'RUR was the Russian rouble until 1997, of which 1,000 became 1 RUB',
  CUC: 'CUC, the convertible peso of Cuba, was withdrawn in 2021; the peso is CUP',
  XPT: 'XPT is a troy ounce of platinum, which no source of rates quotes',
  XPD: 'XPD is a troy ounce of palladium, which no source of rates quotes',
  XXX: 'XXX stands for no currency',
  BTC: 'BTC is no currency of a state, and no source of rates quotes it',
  ETH: 'ETH is no currency of a state, and no source of rates quotes it',
  USDT: 'USDT is no currency of a state, and no source of rates quotes it',
};

/** What a code is that is mistaken for a currency; undefined for any other. */
export function explainNoCurrency(text: string): string | undefined {
  const name = text.trim().toUpperCase();
  return Object.hasOwn(NO_CURRENCIES, name) ? NO_CURRENCIES[name] : undefined;
}
