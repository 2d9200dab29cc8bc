import { computeBackoffMs, type ChunkQueue } from './chunk-queue.js';
import type { QueueOptions } from '../../api/jobs/limits.js';

/** A queue in a table of the store's own file. */
export function createSqliteQueue({ retrySeconds, attempts }: QueueOptions): ChunkQueue {
  return {
    async offer(trx, chunks, now) {
      if (chunks.length === 0) return;
      const rows = chunks.map(({ jobId, chunk }) => ({
        job_id: jobId,
        chunk,
        available_at: now.toISOString(),
        taken: 0,
      }));
      await trx
        .insertInto('job_queue')
        .values(rows as never)
        .execute();
    },
    async take(trx, now) {
      const row = await trx
        .updateTable('job_queue')
        .set({ taken: 1 })
        .where('ticket', '=', (at) =>
          at
            .selectFrom('job_queue')
            .select('ticket')
            .where('taken', '=', 0)
            .where('available_at', '<=', now.toISOString())
            .orderBy('ticket')
            .limit(1),
        )
        .returning(['ticket', 'job_id', 'chunk'])
        .executeTakeFirst();
      return row && { id: String(row.ticket), jobId: row.job_id, chunk: row.chunk };
    },
    async remove(trx, ticket) {
      await trx.deleteFrom('job_queue').where('ticket', '=', Number(ticket)).execute();
    },
    async fail(trx, ticket, attempt, _reason, now) {
      if (attempt >= attempts) {
        await trx.deleteFrom('job_queue').where('ticket', '=', Number(ticket)).execute();
        return;
      }
      const available = new Date(now.getTime() + computeBackoffMs(retrySeconds, attempt));
      await trx
        .updateTable('job_queue')
        .set({ taken: 0, available_at: available.toISOString() })
        .where('ticket', '=', Number(ticket))
        .execute();
    },
    close: () => Promise.resolve(),
  };
}
