import type { Language } from '../words/languages.js';

/** What a currency is called within a sentence: "US dollars", 美元. */
export function sayCurrency(currency: string, language: Language): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
