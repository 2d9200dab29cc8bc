import { createIngester } from '../../dist/rates/ingest/ingester.js';
import { RateTableHolder } from '../../dist/rates/ingest/rate-table-holder.js';
import { createRateTable } from '../../dist/core/rate-table/indexed-rate-table.js';
import { findChanges } from '../../dist/rates/store/quote-changes.js';

/** The intake of the service over a store in memory that begins with `quotes`. */
export function createIntake(sources, quotes) {
  const rows = quotes.map((quote) => ({ ...quote, revision: 1 }));
  const byDay = new Map();
  const keep = (row) => {
    if (!byDay.has(row.date)) byDay.set(row.date, []);
    byDay.get(row.date).push(row);
  };
  for (const row of rows) keep(row);
  let revision = rows.length > 0 ? 1 : 0;
  const holder = new RateTableHolder(createRateTable(sources, rows));
  const store = {
    append(source, payload, { marks = [] }) {
      const days = new Set([...payload, ...marks].map(({ date }) => date));
      const { quotes: changed, ...counts } = findChanges(
        [...payload, ...marks],
        [...days].flatMap((day) => byDay.get(day) ?? []),
      );
      if (changed.length === 0) return Promise.resolve({ revision: undefined, ...counts });
      revision++;
      for (const quote of changed) {
        const row = { ...quote, revision };
        rows.push(row);
        keep(row);
      }
      return Promise.resolve({ revision, ...counts });
    },
    async *since(after) {
      const first = rows.findLastIndex((row) => row.revision <= after) + 1;
      yield rows.slice(first);
    },
    latestRevision: () => Promise.resolve(revision),
  };
  return { holder, ingester: createIngester({ store, holder, sources }) };
}
