import { Kysely, PostgresDialect, sql, type PostgresPool } from 'kysely';
import type { JobLimits, QueueOptions } from '../../api/jobs/limits.js';
import { createPgBossQueue, type SqlExecutor } from '../queue/pg-boss-queue.js';
import type { JobStore } from '../../api/jobs/job-store.js';
import { migrateJobs, POSTGRES_DIALECT } from './migrations.js';
import type { JobsSchema } from './schema.js';
import { createSqlJobStore } from './sql-job-store.js';

/**
 * Opens the jobs in a PostgreSQL database, creating the tables and those of pg-boss as needed; several processes may
 * share it.
 * @param pool closed with the store
 * @param onError called with errors of the queue's maintenance
 * @throws what PostgreSQL or the network says
 */
export async function openPostgresJobStore(
  pool: PostgresPool & SqlExecutor,
  limits: JobLimits,
  rules: QueueOptions,
  onError: (error: Error) => void,
): Promise<JobStore> {
  const db = new Kysely<JobsSchema>({ dialect: new PostgresDialect({ pool }) });
  try {
    const queue = await withSetupLock(db, async () => {
      await migrateJobs(db as unknown as Kysely<never>, POSTGRES_DIALECT);
      return createPgBossQueue(pool, rules, onError);
    });
    return createSqlJobStore({
      db,
      queue,
      limits,
      rules,
      lockJob: (trx, id) => trx.selectFrom('jobs').selectAll().where('id', '=', id).forUpdate().executeTakeFirst(),
    });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Key of an advisory lock that no other program uses: "crjb" in ASCII. */
const SETUP_LOCK = 0x63_72_6a_62;

/** Processes that start together make the tables one after the other: pg-boss is not safe against concurrent set-up. */
async function withSetupLock<T>(db: Kysely<JobsSchema>, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`SELECT pg_advisory_lock(${SETUP_LOCK})`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`SELECT pg_advisory_unlock(${SETUP_LOCK})`.execute(connection);
    }
  });
}
