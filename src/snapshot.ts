import { createRateTable } from './core/rate-table/indexed-rate-table.js';
import type { RateTable } from './core/rate-table/rate-table.js';
import { readSnapshot, SHIPPED_SOURCES } from './rates/snapshot.js';

/**
 * The rates that ship with Crossrate: daily reference rates of the European Central Bank between the euro, the dollar, the
 * pound, the yen, the renminbi and the Hong Kong dollar since 1999, and market rates of the currency-api project (CC0), a
 * table every few days since 2024. Read from files of the package, in Node only.
 */
export function shippedRates(): RateTable {
  return createRateTable(SHIPPED_SOURCES, readSnapshot());
}
