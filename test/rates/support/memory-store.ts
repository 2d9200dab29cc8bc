import type { StoredQuote } from '../../../src/core/rate-table/quote.js';
import type { IsoDate } from '../../../src/core/rate-table/day.js';
import { findChanges } from '../../../src/rates/store/quote-changes.js';
import { updateHealth, type QuoteStore, type SourceHealth } from '../../../src/rates/store/quote-store.js';

/** A {@link QuoteStore} that forgets everything when the process ends. */
export function createMemoryStore(): QuoteStore {
  const rows: StoredQuote[] = [];
  const health = new Map<string, SourceHealth>();
  const complete = new Map<string, IsoDate>();
  let revision = 0;
  return {
    append(source, quotes, { marks = [] }) {
      const own = quotes.map((quote) => (quote.source === source ? quote : { ...quote, source }));
      const { quotes: changed, ...counts } = findChanges([...own, ...marks], rows);
      if (changed.length === 0) return Promise.resolve({ revision: undefined, ...counts });
      revision++;
      for (const quote of changed) rows.push({ ...quote, revision });
      return Promise.resolve({ revision, ...counts });
    },
    load: () => yieldOneBatch(rows.toSorted(compareByPair)),
    since: (after) => yieldOneBatch(rows.filter((row) => row.revision > after).toSorted(compareByPair)),
    latestRevision: () => Promise.resolve(revision),
    recordAttempt(attempt) {
      health.set(attempt.source, updateHealth(health.get(attempt.source), attempt));
      return Promise.resolve();
    },
    health: () => Promise.resolve(new Map(health)),
    completeTo: (source) => Promise.resolve(complete.get(source)),
    recordCompleteTo(source, day) {
      complete.set(source, day);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

async function* yieldOneBatch(rows: readonly StoredQuote[]): AsyncIterable<Iterable<StoredQuote>> {
  await Promise.resolve();
  if (rows.length > 0) yield rows;
}

function compareByPair(a: StoredQuote, b: StoredQuote): number {
  const [first, second] = [a, b].map((row) => `${row.source} ${row.base} ${row.quote} ${row.date}`) as [string, string];
  return first < second ? -1 : first > second ? 1 : a.revision - b.revision;
}
