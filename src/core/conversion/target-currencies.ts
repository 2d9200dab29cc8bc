import type { CurrencyCode } from '../money/currencies.js';

/** The currencies Crossrate is for: a story of one is read by people who count in the others. */
export const HOME_CURRENCIES: readonly CurrencyCode[] = ['CNY', 'USD', 'HKD'];

/** What a caller asked for, each once, or the home currencies. */
export function resolveTargets(asked?: readonly CurrencyCode[]): readonly CurrencyCode[] {
  return [...new Set(asked ?? HOME_CURRENCIES)];
}
