import type { Kysely, Transaction } from 'kysely';
import type { JobLimits, QueueOptions } from '../../api/jobs/limits.js';
import type { ChunkQueue } from '../queue/chunk-queue.js';
import type { JobRow } from './rows.js';
import type { JobsSchema } from './schema.js';

/** What the parts of the store share. */
export interface JobStoreContext {
  readonly db: Kysely<JobsSchema>;
  readonly queue: ChunkQueue;
  readonly limits: JobLimits;
  readonly rules: QueueOptions;
  /** Keeps every other writer of the job away until the transaction ends: the first statement of each. */
  readonly lockJob: (trx: Transaction<JobsSchema>, id: string) => Promise<JobRow | undefined>;
}

/** Gives the queue as many chunks of a job as may be worked on at once. */
export async function offerChunks(
  trx: Transaction<JobsSchema>,
  row: JobRow,
  { queue, rules }: JobStoreContext,
  now: Date,
): Promise<void> {
  const offered = Number(row.chunks_offered);
  const until = Math.min(Number(row.chunks), Number(row.chunks_done) + rules.parallel);
  if (until <= offered) return;
  await trx
    .updateTable('job_chunks')
    .set({ state: 'offered' })
    .where('job_id', '=', row.id)
    .where('chunk', '>=', offered)
    .where('chunk', '<', until)
    .execute();
  const chunks = Array.from({ length: until - offered }, (_, i) => ({ jobId: row.id, chunk: offered + i }));
  await queue.offer(trx, chunks, now);
  await trx.updateTable('jobs').set({ chunks_offered: until }).where('id', '=', row.id).execute();
}

/** Ends a job whose input is whole and whose chunks are all done. */
export async function endJobIfDone(
  trx: Transaction<JobsSchema>,
  row: JobRow,
  { limits }: JobStoreContext,
  now: Date,
): Promise<void> {
  if (Number(row.sealed) !== 1 || Number(row.chunks_done) < Number(row.chunks)) return;
  await endJob(trx, row, Number(row.lines_dead) > 0 ? 'failed' : 'done', limits.keepMs, now);
}

/** Ends a job; the webhook is due at once. */
export async function endJob(
  trx: Transaction<JobsSchema>,
  row: Pick<JobRow, 'id' | 'webhook'>,
  ended: string,
  keepMs: number,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('jobs')
    .set({
      ended,
      finished_at: now.toISOString(),
      expires_at: new Date(now.getTime() + keepMs).toISOString(),
      webhook_next: row.webhook === null ? null : now.toISOString(),
    })
    .where('id', '=', row.id)
    .execute();
}
