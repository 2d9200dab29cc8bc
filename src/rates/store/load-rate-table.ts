import type { StoredQuote } from '../../core/rate-table/quote.js';
import { createRateTable } from '../../core/rate-table/indexed-rate-table.js';
import type { RateTable, TableSource } from '../../core/rate-table/rate-table.js';
import type { QuoteStore } from './quote-store.js';

/** Builds the rate table from everything that a store holds. */
export async function loadRateTable(store: QuoteStore, sources: readonly TableSource[]): Promise<RateTable> {
  return extendRateTable(createRateTable(sources), store.load());
}

/** A new table with the quotes of a store's batches added; `table` itself does not change. */
export async function extendRateTable(
  table: RateTable,
  batches: AsyncIterable<Iterable<StoredQuote>>,
): Promise<RateTable> {
  let extended = table;
  for await (const batch of batches) extended = extended.with(batch);
  return extended;
}
