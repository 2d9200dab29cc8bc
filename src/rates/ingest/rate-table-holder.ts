import { createRateTable } from '../../core/rate-table/indexed-rate-table.js';
import type { RateTable, TableSource } from '../../core/rate-table/rate-table.js';
import type { QuoteStore } from '../store/quote-store.js';

/** Builds the rate table from everything that a store holds. */
export function loadRateTable(store: QuoteStore, sources: readonly TableSource[]): Promise<RateTable> {
  return createRateTable(sources).withBatches(store.load());
}

/** Holds the rate table that requests read. A request reads `current` once and keeps that table to its end. */
export class RateTableHolder {
  private table: RateTable;
  private last: Promise<unknown> = Promise.resolve();

  constructor(initial: RateTable) {
    this.table = initial;
  }

  get current(): RateTable {
    return this.table;
  }

  /**
   * Reads the revisions of the store that the current table lacks, and swaps in a table that has them. One call at a
   * time: two that overlap would each swap in a table without the other's quotes.
   */
  catchUp(store: QuoteStore): Promise<RateTable> {
    return this.swap(() => this.table.withBatches(store.since(this.table.revision)));
  }

  /** Reads the whole store again: for one that was restored to an older state. */
  reload(store: QuoteStore, sources: readonly TableSource[]): Promise<RateTable> {
    return this.swap(() => loadRateTable(store, sources));
  }

  private swap(build: () => Promise<RateTable>): Promise<RateTable> {
    const next = this.last.then(async () => (this.table = await build()));
    this.last = next.catch(() => undefined);
    return next;
  }
}
