/** The module with the names and signs of the currencies of a language, from CLDR. */
export function renderCurrencyNames(
  language: 'en' | 'zh',
  active: readonly string[],
  retired: readonly string[],
): string;

/** The module with the English names of the countries of currencies. */
export function renderCountryNames(codes: readonly string[]): string;
