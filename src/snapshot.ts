import { createRates } from './library/create-rates.js';
import type { RateTable } from './core/rate-table/rate-table.js';
import { readSnapshot } from './rates/snapshot.js';

/**
 * The rates that ship with Crossrate: market rates of the currency-api project (CC0), a table every few days. Read from a
 * file of the package, in Node only.
 */
export function shippedRates(): RateTable {
  return createRates(readSnapshot().map((quote) => ({ ...quote, kind: 'market' })));
}
