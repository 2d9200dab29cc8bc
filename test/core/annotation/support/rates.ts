import { createRateTable } from '../../../../src/core/rate-table/indexed-rate-table.js';
import type { StoredQuote } from '../../../../src/core/rate-table/quote.js';
import type { TableSource } from '../../../../src/core/rate-table/rate-table.js';
import { decimal, isoDate } from '../../../support/brands.js';

export const ECB: TableSource = { key: 'ecb', kind: 'reference', pivot: 'EUR' };

/** Euro reference rates of 23 February 2024 as the ECB published them; TWD is not among its currencies and is made up. */
const PUBLISHED = { USD: '1.0834', CNY: '7.7972', HKD: '8.4760', GBP: '0.85525', JPY: '162.96', TWD: '34.20' };

export const FRIDAY = '2024-02-23';

export const QUOTES: readonly StoredQuote[] = Object.entries(PUBLISHED).map(([quote, value]) => ({
  source: 'ecb',
  date: isoDate(FRIDAY),
  base: 'EUR',
  quote,
  value: decimal(value),
  revision: 7,
}));

export const table = createRateTable([ECB], QUOTES);
