import { extendRateTable, loadRateTable } from '../store/load-rate-table.js';
import type { RateTable, TableSource } from '../../core/rate-table/rate-table.js';
import type { QuoteStore } from '../store/quote-store.js';

/** Holds the rate table that requests read. A request takes `current` once and keeps it to its end. */
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
   * Takes over what the store knows beyond the current table, then swaps a whole new table in. One call at a time:
   * two that overlap would each swap in a table without the other's quotes.
   */
  catchUp(store: QuoteStore): Promise<RateTable> {
    return this.inTurn(() => extendRateTable(this.table, store.since(this.table.revision)));
  }

  /** Reads everything anew: for a store that is not the one it was. */
  reload(store: QuoteStore, sources: readonly TableSource[]): Promise<RateTable> {
    return this.inTurn(() => loadRateTable(store, sources));
  }

  private inTurn(build: () => Promise<RateTable>): Promise<RateTable> {
    const next = this.last.then(async () => (this.table = await build()));
    this.last = next.catch(() => undefined);
    return next;
  }
}
