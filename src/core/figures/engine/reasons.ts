import type { CurrencyCode } from '../../money/currencies.js';

/**
 * Why a figure has its currency, where its own mark does not say it: one short sentence each. They are English in texts of
 * every language; kept in one place to be translated.
 */
export const REASONS = {
  tableHeading: 'the heading of the table says so',
  tableUnit: (heading: string) => `the table says "${heading}"`,
  tableNeighbour: 'the mark stands at another number of the column',
  tableScaleInText: (amount: string) =>
    `no heading states the scale: the text gives an amount of the table as ${amount}`,
  tableScaleOpen: 'no heading states the scale of the table: the number is given as written',
  listNeighbour: 'the mark stands at another number of the list',
  unmarked: 'no mark is written: it is taken from the amounts beside it',
  besideSameAmount: (other: CurrencyCode) => `it stands beside the same amount in ${other}`,
  fitsUsdAmount: (currency: CurrencyCode) => `the dollar amount beside it fits ${currency} only`,
  declared: (declaration: string) => `declared in the text: "${declaration}"`,
  assumed: (key: string, currency: CurrencyCode) => `the request assumes ${currency} for "${key}"`,
  region: (key: string, region: string, currency: CurrencyCode) =>
    `"${key}" in a newsroom of region ${region} means ${currency}`,
  fitsUsdAmountElsewhere: (key: string, currency: CurrencyCode) =>
    `"${key}" stands beside dollars elsewhere and fits ${currency}`,
  places: (key: string, currency: CurrencyCode) => `the text speaks of places where "${key}" is ${currency}`,
  context: (currency: CurrencyCode) => `the text counts in ${currency} elsewhere`,
  fallback: (key: string, currency: CurrencyCode) =>
    `"${key}" means ${currency} unless the text or the request says otherwise`,
} as const;
