import type { Kysely } from 'kysely';
import {
  appendQuotes,
  highestRevision,
  readCompleteTo,
  readHealth,
  saveAttempt,
  saveCompleteTo,
  type AppendPieces,
} from './queries.js';
import { quotesAfter } from './read-quotes.js';
import type { RatesSchema } from './tables.js';
import type { QuoteStore } from './quote-store.js';

/** The store over a database whose schema is up to date: everything but what {@link AppendPieces} says is the same. */
export function createSqlStore(db: Kysely<RatesSchema>, pieces: AppendPieces): QuoteStore {
  return {
    append: (source, quotes, meta) => appendQuotes(db, pieces, source, quotes, meta),
    load: () => quotesAfter(db, 0),
    since: (revision) => quotesAfter(db, revision),
    latestRevision: () => highestRevision(db),
    recordAttempt: (attempt) => saveAttempt(db, attempt),
    health: () => readHealth(db),
    completeTo: (source) => readCompleteTo(db, source),
    recordCompleteTo: (source, day) => saveCompleteTo(db, source, day),
    close: () => db.destroy(),
  };
}
