/** The module with the names and signs of the currencies of a language, from CLDR. */
export function renderCurrencyNames(
  language: 'en' | 'zh',
  active: readonly string[],
  retired: readonly string[],
): string;
