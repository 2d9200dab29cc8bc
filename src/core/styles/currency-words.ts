import type { CurrencyCode } from '../money/currencies.js';
import type { HouseStyle } from './style.js';
import { EN_NAMES, EN_SYMBOLS } from './words/en-currencies.js';
import { ZH_NAMES } from './words/zh-currencies.js';

/** The usual symbol, or the code with a blank: "HK$", "CHF ". */
export function currencySymbol(currency: CurrencyCode): string {
  return EN_SYMBOLS[currency] ?? `${currency} `;
}

/** The usual name in the style's language, singular for exactly one; the code where there is no name. */
export function currencyName(currency: CurrencyCode, style: HouseStyle, isOne: boolean): string {
  if (style.language === 'zh') return ZH_NAMES[currency]?.[style.script === 'hant' ? 1 : 0] ?? currency;
  return EN_NAMES[currency]?.[isOne ? 0 : 1] ?? currency;
}
