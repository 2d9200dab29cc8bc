import { CompiledQuery, type Transaction } from 'kysely';
import PgBoss from 'pg-boss';
import type { QueueOptions } from '../../api/jobs/limits.js';
import type { JobsSchema } from '../store/schema.js';
import type { ChunkQueue, QueueTicket } from './chunk-queue.js';

/** Names of the queues in pg-boss: of chunks, and of dead ones. */
const QUEUE_NAME = 'crossrate-chunks';
const DEAD_LETTER_QUEUE_NAME = 'crossrate-chunks-dead';

/** Timeout of pg-boss; the lease of the chunk expires long before. */
const EXPIRE_HOURS = 23;
/** A chunk waits for so long, when there is no worker, before pg-boss drops it. */
const RETENTION_DAYS = 365;

/** What pg-boss needs of a pool of connections. */
export interface SqlExecutor {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/**
 * A queue of pg-boss in the same database.
 * @param onError called with errors of its maintenance
 */
export async function createPgBossQueue(
  pool: SqlExecutor,
  { retrySeconds, attempts }: QueueOptions,
  onError: (error: Error) => void,
): Promise<ChunkQueue> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schedule: false });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue(DEAD_LETTER_QUEUE_NAME);
  const retries = { retryLimit: attempts - 1, retryDelay: retrySeconds, retryBackoff: retrySeconds > 0 };
  const keeping = { expireInHours: EXPIRE_HOURS, retentionDays: RETENTION_DAYS };
  await boss.createQueue(QUEUE_NAME, { name: QUEUE_NAME, ...retries, ...keeping, deadLetter: DEAD_LETTER_QUEUE_NAME });
  return {
    async offer(trx, chunks) {
      if (chunks.length === 0) return;
      const jobs = chunks.map((data) => ({ name: QUEUE_NAME, data, ...retries, deadLetter: DEAD_LETTER_QUEUE_NAME }));
      await boss.insert(jobs, { db: useTransaction(trx) });
    },
    async take(trx) {
      const [job] = await boss.fetch<Omit<QueueTicket, 'id'>>(QUEUE_NAME, { db: useTransaction(trx) });
      return job && { id: job.id, jobId: job.data.jobId, chunk: job.data.chunk };
    },
    remove: (trx, ticket) => boss.deleteJob(QUEUE_NAME, ticket, { db: useTransaction(trx) }),
    fail: (trx, ticket, _attempt, reason) => boss.fail(QUEUE_NAME, ticket, { reason }, { db: useTransaction(trx) }),
    close: () => boss.stop({ graceful: false, close: false, wait: true }),
  };
}

/** Lets pg-boss speak inside a transaction of ours. */
function useTransaction(trx: Transaction<JobsSchema>): PgBoss.Db {
  return {
    executeSql: async (text, values) => {
      const { rows } = await trx.executeQuery(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
