import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { cacheStatements } from '../../support/statement-cache.js';
import { openSqliteStore, createSqliteStore } from './sqlite-store.js';
import type { QuoteStore } from './quote-store.js';

/**
 * What a SQLite file that cannot be written holds, as a copy in memory; an empty store where there is no file. Nothing
 * that is added to it lasts.
 * @throws what SQLite says of a file that is no database, or is damaged
 */
export async function openMemoryCopy(path: string): Promise<QuoteStore> {
  return existsSync(path) ? createSqliteStore(new Database(readWholeDatabase(path))) : openSqliteStore(':memory:');
}

/** Where the header of a file says that there is a log beside it, which a copy in memory has not. */
const WAL_MODE_OFFSETS = [18, 19] as const;
const ROLLBACK_JOURNAL_MODE = 1;
/** The first bytes of every database. */
const SQLITE_MAGIC = 'SQLite format 3\0';

function readWholeDatabase(path: string): Buffer {
  const log = `${path}-wal`;
  const hasLog = (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0;
  const bytes = hasLog ? readWithWal(path, log) : readFileSync(path);
  // SQLite takes any bytes for an empty database when they are handed to it in memory.
  if (bytes.length > 0 && bytes.toString('latin1', 0, SQLITE_MAGIC.length) !== SQLITE_MAGIC)
    throw Object.assign(new Error('file is not a database'), { code: 'SQLITE_NOTADB' });
  if (bytes.length > WAL_MODE_OFFSETS[1]) for (const offset of WAL_MODE_OFFSETS) bytes[offset] = ROLLBACK_JOURNAL_MODE;
  return bytes;
}

/** After a crash a part of the quotes is in the log alone; SQLite takes it in where it may write. */
function readWithWal(path: string, log: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-'));
  try {
    const copy = join(folder, 'rates.sqlite');
    copyFileSync(path, copy);
    copyFileSync(log, `${copy}-wal`);
    const database = cacheStatements(new Database(copy));
    try {
      return database.serialize();
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
