import type { CurrencyCode } from '../money/currencies.js';

/** The currencies Crossrate is for: a story of one is read by people who count in the others. */
export const HOME_CURRENCIES: readonly CurrencyCode[] = ['CNY', 'USD', 'HKD'];

/** What a caller asked for, each once, or the home currencies. */
export function targetsOf(asked?: readonly CurrencyCode[]): readonly CurrencyCode[] {
  return [...new Set(asked ?? HOME_CURRENCIES)];
}

/** What a figure is converted to: what the caller asked for, or the home currencies; never its own currency. */
export function targetsFor(currency: CurrencyCode, asked?: readonly CurrencyCode[]): readonly CurrencyCode[] {
  return targetsOf(asked).filter((target) => target !== currency);
}
