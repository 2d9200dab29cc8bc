import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type Insertable } from 'kysely';
import { waitForLocks } from '../../support/wait-for-locks.js';
import { cacheStatements } from '../../support/statement-cache.js';
import { migrate, SQLITE_STATEMENTS } from './migrations.js';
import type { QuotesTable, RatesSchema } from './tables.js';
import { createSqlStore } from './sql-store.js';
import type { QuoteStore } from './quote-store.js';

/** Rows between two yields to the event loop: about 10 ms of work, so that requests are answered during a backfill. */
const INSERT_BATCH_SIZE = 4000;

/**
 * Opens the store in a SQLite file, creating the folder and the tables as needed.
 * @param path a file, or ":memory:"
 * @throws what SQLite says of a file that is not a database or cannot be written
 */
export async function openSqliteStore(path: string): Promise<QuoteStore> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const store = await createSqliteStore(new Database(path));
  return path === ':memory:' ? store : checkFile(store, path);
}

/**
 * SQLite keeps using a file that was deleted or replaced, and all that it writes is lost with the process. Noticed with
 * the next poll.
 */
function checkFile(store: QuoteStore, path: string): QuoteStore {
  const opened = statSync(path).ino;
  const check = (): void => {
    const found = statSync(path, { throwIfNoEntry: false })?.ino;
    if (found !== opened)
      throw new Error(
        `the file ${path} was ${found === undefined ? 'deleted' : 'replaced'} while it was in use; put it back, or restart the service`,
      );
  };
  const checked = async <T>(work: () => Promise<T>): Promise<T> => {
    check();
    return work();
  };
  return {
    ...store,
    latestRevision: () => checked(() => store.latestRevision()),
    append: (source, quotes, meta) => checked(() => store.append(source, quotes, meta)),
  };
}

/** The store over a database that is open. */
export async function createSqliteStore(database: Database.Database): Promise<QuoteStore> {
  cacheStatements(database);
  database.exec('PRAGMA journal_mode = WAL');
  // FULL, not NORMAL: a revision that a client has seen must not be given to other quotes after a power cut, and a
  // few commits a day cost nothing.
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA foreign_keys = ON');
  database.exec('PRAGMA busy_timeout = 0');
  const db = new Kysely<RatesSchema>({ dialect: waitForLocks(new SqliteDialect({ database }), database) });
  await migrate(db as unknown as Kysely<never>, SQLITE_STATEMENTS);
  // Prepared once: Kysely would compile 217,555 rows of a backfill one by one.
  const statement = database.prepare<[Insertable<QuotesTable>]>(
    'INSERT INTO quotes (source, base, quote, date, revision, value, unit, suspect, provisional) ' +
      'VALUES (@source, @base, @quote, @date, @revision, @value, @unit, @suspect, @provisional)',
  );
  return createSqlStore(db, {
    // Kysely's transaction holds the one connection, so the prepared statement runs inside it.
    async insertRows(_trx, rows) {
      for (let i = 0; i < rows.length; i += INSERT_BATCH_SIZE) {
        for (const row of rows.slice(i, i + INSERT_BATCH_SIZE)) statement.run(row);
        await setImmediate();
      }
    },
  });
}
