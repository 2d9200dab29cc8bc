import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { cancelJob } from './write-jobs.js';
import type { JobStoreContext } from './context.js';
import type { ChunkLease, SweepResult } from '../../api/jobs/job-store.js';
import { DELETED_STATE, toJobSpec } from './rows.js';
import { returnChunk } from './lease-chunks.js';

/** Rows read or deleted by one statement: other transactions get their turn in between. */
const BATCH_SIZE = 100;
const DAY_MS = 86_400_000;

/** Requeues chunks whose lease has expired, ends jobs past their deadline, deletes expired jobs. */
export async function sweepJobs(context: JobStoreContext, now: Date): Promise<SweepResult> {
  const lapsed = await returnExpiredLeases(context, now);
  const expired = await cancelExpiredJobs(context, now);
  await deleteCancelledChunks(context);
  const deleted = await deleteExpiredJobs(context, now);
  await context.db
    .deleteFrom('job_workers')
    .where('seen_at', '<', new Date(now.getTime() - DAY_MS).toISOString())
    .execute();
  return { lapsed, expired, deleted };
}

async function returnExpiredLeases(context: JobStoreContext, now: Date): Promise<number> {
  const rows = await context.db
    .selectFrom('job_chunks')
    .innerJoin('jobs', 'jobs.id', 'job_chunks.job_id')
    .selectAll('jobs')
    .select([
      'chunk',
      'token',
      'attempts',
      'input',
      'job_chunks.lines as own_lines',
      'first_line',
      'first_row',
      'ticket',
    ])
    .where('state', '=', 'active')
    .where('lease_until', '<', now.toISOString())
    .limit(BATCH_SIZE)
    // The lease that made a chunk active set both.
    .$narrowType<{ token: string; ticket: string }>()
    .execute();
  for (const row of rows) {
    const { id: jobId, chunk, token, attempts, input, own_lines, first_line, first_row, ticket } = row;
    const lease: ChunkLease = {
      ...{ jobId, chunk, token, attempt: attempts, spec: toJobSpec(row), bytes: input ?? Buffer.alloc(0) },
      ...{ lines: own_lines, firstLine: first_line, firstRow: first_row, ticket },
    };
    await returnChunk(context, lease, 'its worker was not heard of any more', now);
  }
  return rows.length;
}

async function cancelExpiredJobs(context: JobStoreContext, now: Date): Promise<number> {
  const old = await context.db
    .selectFrom('jobs')
    .select('id')
    .where('ended', 'is', null)
    .where('expires_at', '<', now.toISOString())
    .limit(BATCH_SIZE)
    .execute();
  for (const { id } of old) await cancelJob(context, id, now);
  return old.length;
}

/** Deletes the unanswered chunks of cancelled jobs. */
async function deleteCancelledChunks(context: JobStoreContext): Promise<void> {
  const cancelled = await context.db
    .selectFrom('jobs')
    .select('id')
    .where('ended', '=', 'cancelled')
    .whereRef('chunks', '>', 'chunks_done')
    .limit(BATCH_SIZE)
    .execute();
  for (const { id } of cancelled) {
    await deleteChunks(context, id, ['waiting', 'offered', 'active']);
    await context.db
      .updateTable('jobs')
      .set({
        chunks: sql<number>`chunks_done`,
        stored_bytes: sql<number>`(SELECT coalesce(sum(length(output)), 0) FROM job_chunks WHERE job_id = ${id})`,
      })
      .where('id', '=', id)
      .execute();
  }
}

async function deleteExpiredJobs(context: JobStoreContext, now: Date): Promise<number> {
  const old = await context.db
    .selectFrom('jobs')
    .select('id')
    .where('ended', 'is not', null)
    .where((at) => at.or([at('expires_at', '<', now.toISOString()), at('ended', '=', DELETED_STATE)]))
    .limit(BATCH_SIZE)
    .execute();
  for (const { id } of old) await removeJob(context, id);
  return old.length;
}

/** Deletes a job; when interrupted, the next sweep continues. */
export async function removeJob(context: JobStoreContext, id: string): Promise<void> {
  const { db } = context;
  await db
    .updateTable('jobs')
    .set({ ended: DELETED_STATE, webhook_next: null, idempotency_key: null })
    .where('id', '=', id)
    .execute();
  await deleteChunks(context, id, ['waiting', 'offered', 'active', 'done']);
  await db.deleteFrom('job_dead_lines').where('job_id', '=', id).execute();
  await db.deleteFrom('jobs').where('id', '=', id).execute();
}

async function deleteChunks({ db }: JobStoreContext, id: string, states: readonly string[]): Promise<void> {
  for (;;) {
    const { numDeletedRows } = await db
      .deleteFrom('job_chunks')
      .where('job_id', '=', id)
      .where('chunk', 'in', (at) =>
        at
          .selectFrom('job_chunks')
          .select('chunk')
          .where('job_id', '=', id)
          .where('state', 'in', states)
          .limit(BATCH_SIZE),
      )
      .executeTakeFirst();
    if (numDeletedRows === 0n) return;
    await setImmediate();
  }
}
