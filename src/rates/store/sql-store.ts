import type { Kysely } from 'kysely';
import {
  appendQuotes,
  readLatestRevision,
  readCompleteTo,
  readHealth,
  saveAttempt,
  saveCompleteTo,
  type AppendStatements,
} from './queries.js';
import { readQuotesAfter } from './read-quotes.js';
import type { RatesSchema } from './tables.js';
import type { QuoteStore } from './quote-store.js';

/** The store over a database whose schema is up to date: everything but what {@link AppendStatements} says is the same. */
export function createSqlStore(db: Kysely<RatesSchema>, pieces: AppendStatements): QuoteStore {
  return {
    append: (source, quotes, meta) => appendQuotes(db, pieces, source, quotes, meta),
    load: () => readQuotesAfter(db, 0),
    since: (revision) => readQuotesAfter(db, revision),
    latestRevision: () => readLatestRevision(db),
    recordAttempt: (attempt) => saveAttempt(db, attempt),
    health: () => readHealth(db),
    completeTo: (source) => readCompleteTo(db, source),
    recordCompleteTo: (source, day) => saveCompleteTo(db, source, day),
    close: () => db.destroy(),
  };
}
