import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { isLocked, waitForLocks } from '../../support/wait-for-locks.js';
import { cacheStatements } from '../../support/statement-cache.js';
import type { JobLimits, QueueOptions } from '../../api/jobs/limits.js';
import { createSqliteQueue } from '../queue/sqlite-queue.js';
import type { JobStore } from '../../api/jobs/job-store.js';
import { migrateJobs, SQLITE_DIALECT } from './migrations.js';
import type { JobsSchema } from './schema.js';
import { createSqlJobStore } from './sql-job-store.js';

/**
 * Opens the jobs in a SQLite file, creating the folder and the tables as needed.
 * @param path a file, or ":memory:"
 * @throws what SQLite says of a file that is not a database or cannot be written
 */
export async function openSqliteJobStore(path: string, limits: JobLimits, rules: QueueOptions): Promise<JobStore> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = cacheStatements(new Database(path));
  // Before the first table: the room of deleted jobs goes back to the disk.
  database.exec('PRAGMA auto_vacuum = INCREMENTAL');
  database.exec('PRAGMA journal_mode = WAL');
  // 202 means that a job is on the disk, also after a power cut.
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA busy_timeout = 0');
  const db = new Kysely<JobsSchema>({ dialect: waitForLocks(new SqliteDialect({ database }), database) });
  await migrateJobs(db as unknown as Kysely<never>, SQLITE_DIALECT);
  const store = createSqlJobStore({
    db,
    queue: createSqliteQueue(rules),
    limits,
    rules,
    // A write that changes nothing: another process that has the file open waits from here on.
    lockJob: (trx, id) =>
      trx
        .updateTable('jobs')
        .set((at) => ({ id: at.ref('id') }))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst(),
  });
  return {
    ...store,
    async sweep(now) {
      const swept = await store.sweep(now);
      try {
        database.exec('PRAGMA incremental_vacuum(1000)');
      } catch (error) {
        // Room is given back by a later sweep.
        if (!isLocked(error)) throw error;
      }
      return swept;
    },
  };
}
