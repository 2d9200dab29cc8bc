import type { CurrencyCode } from '../../money/currencies.js';

/**
 * Between which two numbers of units one US dollar has stood since 2000, with a margin for rounded amounts. Wide on
 * purpose: they only tell whether two amounts beside each other may say the same, and are never used as a rate.
 */
export const USD_RATE_RANGES: ReadonlyMap<CurrencyCode, readonly [low: string, high: string]> = new Map<
  CurrencyCode,
  readonly [low: string, high: string]
>([
  ['USD', ['0.95', '1.05']],
  ['CNY', ['5.8', '8.8']],
  ['HKD', ['7.3', '8.3']],
  ['MOP', ['7.5', '8.6']],
  ['TWD', ['25', '37']],
  ['JPY', ['72', '172']],
  ['KRW', ['850', '1650']],
  ['SGD', ['1.15', '1.95']],
  ['MYR', ['2.8', '5']],
  ['THB', ['27', '48']],
  ['IDR', ['6300', '18500']],
  ['PHP', ['38', '64']],
  ['VND', ['13500', '28000']],
  ['INR', ['37', '100']],
  ['EUR', ['0.6', '1.25']],
  ['GBP', ['0.45', '0.98']],
  ['CHF', ['0.7', '1.85']],
  ['SEK', ['5.7', '12']],
  ['NOK', ['4.7', '12']],
  ['DKK', ['4.5', '9.2']],
  ['AUD', ['0.88', '2.1']],
  ['NZD', ['1.1', '2.6']],
  ['CAD', ['0.9', '1.65']],
  ['RUB', ['22', '130']],
  ['ZAR', ['5.5', '21']],
  ['BRL', ['1.5', '6.6']],
  ['MXN', ['8.8', '26']],
  ['AED', ['3.5', '3.85']],
  ['SAR', ['3.6', '3.9']],
  ['ILS', ['2.9', '5.1']],
  ['PLN', ['2', '5.2']],
  ['TRY', ['0.6', '48']],
]);
