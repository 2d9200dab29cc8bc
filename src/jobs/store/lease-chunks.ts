import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { AnsweredPiece } from '../../api/batch/batch.js';
import { createDeadChunk } from '../dead-letter.js';
import type { DeadLine } from '../../api/jobs/job.js';
import { endJobIfDone, offerChunks, type JobStoreContext } from './context.js';
import type { ChunkLease } from '../../api/jobs/job-store.js';
import { toJobSpec } from './rows.js';
import type { JobsSchema } from './schema.js';

type Trx = Transaction<JobsSchema>;

/** The next chunk that waits; tickets of chunks that no longer need processing are deleted on the way. */
export async function leaseChunk(context: JobStoreContext, now: Date): Promise<ChunkLease | undefined> {
  for (;;) {
    const taken = await context.db.transaction().execute((trx) => leaseNextChunk(trx, context, now));
    if (taken !== 'idle') return taken;
  }
}

async function leaseNextChunk(
  trx: Trx,
  { queue, rules }: JobStoreContext,
  now: Date,
): Promise<ChunkLease | 'idle' | undefined> {
  const ticket = await queue.take(trx, now);
  if (!ticket) return undefined;
  const { jobId, chunk } = ticket;
  const token = randomUUID();
  const job = await trx.selectFrom('jobs').selectAll().where('id', '=', jobId).executeTakeFirst();
  const row =
    job?.ended === null
      ? await trx
          .updateTable('job_chunks')
          .set({
            state: 'active',
            token,
            lease_until: computeLeaseEnd(rules.leaseMs, now),
            attempts: sql<number>`attempts + 1`,
            ticket: ticket.id,
          })
          .where('job_id', '=', jobId)
          .where('chunk', '=', chunk)
          .where('state', '=', 'offered')
          .returningAll()
          .executeTakeFirst()
      : undefined;
  if (!job || !row) {
    await queue.remove(trx, ticket.id);
    return 'idle';
  }
  if (job.started_at === null)
    await trx
      .updateTable('jobs')
      .set({ started_at: now.toISOString() })
      .where('id', '=', jobId)
      .where('started_at', 'is', null)
      .execute();
  return {
    jobId,
    chunk,
    token,
    attempt: row.attempts,
    spec: toJobSpec(job),
    bytes: row.input ?? Buffer.alloc(0),
    lines: row.lines,
    firstLine: row.first_line,
    firstRow: row.first_row,
    ticket: ticket.id,
  };
}

/** Keeps a lease alive; false when the chunk is lost. */
export async function renewLease({ db, rules }: JobStoreContext, lease: ChunkLease, now: Date): Promise<boolean> {
  const renewed = await updateHeldChunk(db, lease)
    .set({ lease_until: computeLeaseEnd(rules.leaseMs, now) })
    .executeTakeFirst();
  return renewed.numUpdatedRows > 0n;
}

/** Writes the answers of a chunk, if it is still held. */
export async function finishChunk(
  context: JobStoreContext,
  lease: ChunkLease,
  answers: AnsweredPiece,
  dead: readonly DeadLine[],
  now: Date,
): Promise<boolean> {
  return context.db.transaction().execute(async (trx) => {
    const wasWritten = await writeAnswers(trx, context, lease, answers, dead, now);
    if (wasWritten) await context.queue.remove(trx, lease.ticket);
    return wasWritten;
  });
}

/** Gives a chunk back, or gives its lines up after the last attempt. */
export async function returnChunk(
  context: JobStoreContext,
  lease: ChunkLease,
  reason: string,
  now: Date,
): Promise<void> {
  const { db, queue, rules } = context;
  await db.transaction().execute(async (trx) => {
    if (lease.attempt >= rules.attempts) {
      const { answers, dead } = createDeadChunk(lease, reason, now);
      if (!(await writeAnswers(trx, context, lease, answers, dead, now))) return;
    } else {
      const row = await context.lockJob(trx, lease.jobId);
      if (!row) return;
      const given = await updateHeldChunk(trx, lease)
        .set({ state: 'offered', token: null, lease_until: null })
        .executeTakeFirst();
      if (given.numUpdatedRows === 0n) return;
    }
    await queue.fail(trx, lease.ticket, lease.attempt, reason, now);
  });
}

async function writeAnswers(
  trx: Trx,
  context: JobStoreContext,
  lease: ChunkLease,
  answers: AnsweredPiece,
  dead: readonly DeadLine[],
  now: Date,
): Promise<boolean> {
  const job = await context.lockJob(trx, lease.jobId);
  if (job?.ended !== null) return false;
  const written = await updateHeldChunk(trx, lease)
    .set({
      state: 'done',
      output: answers.bytes,
      input: null,
      token: null,
      lease_until: null,
      finished_at: now.toISOString(),
    })
    .executeTakeFirst();
  if (written.numUpdatedRows === 0n) return false;
  if (dead.length > 0)
    await trx
      .insertInto('job_dead_lines')
      .values(dead.map((each) => toDeadLineRow(lease, each)))
      .execute();
  const row = await trx
    .updateTable('jobs')
    .set({
      lines_done: sql<number>`lines_done + ${answers.lines}`,
      lines_failed: sql<number>`lines_failed + ${answers.failed}`,
      lines_dead: sql<number>`lines_dead + ${dead.length}`,
      chunks_done: sql<number>`chunks_done + 1`,
      stored_bytes: sql<number>`stored_bytes + ${answers.bytes.length - lease.bytes.length}`,
    })
    .where('id', '=', lease.jobId)
    .returningAll()
    .executeTakeFirstOrThrow();
  await offerChunks(trx, row, context, now);
  await endJobIfDone(trx, row, context, now);
  return true;
}

/** The chunk, if the lease still holds it. */
function updateHeldChunk(db: JobStoreContext['db'] | Trx, { jobId, chunk, token }: ChunkLease) {
  return db
    .updateTable('job_chunks')
    .where('job_id', '=', jobId)
    .where('chunk', '=', chunk)
    .where('token', '=', token)
    .where('state', '=', 'active');
}

function toDeadLineRow({ jobId }: ChunkLease, { line, row, id, reason, attempts, at }: DeadLine) {
  return {
    job_id: jobId,
    line,
    row_number: row,
    line_id: JSON.stringify(id),
    reason,
    attempts,
    at: at.toISOString(),
  };
}

function computeLeaseEnd(leaseMs: number, now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
