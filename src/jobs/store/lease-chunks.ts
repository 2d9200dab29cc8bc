import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { AnsweredPiece } from '../../api/batch/batch.js';
import { giveUp } from '../dead-letter.js';
import type { DeadLine } from '../../api/jobs/job.js';
import { endIfDone, offerMore, type StoreContext } from './context.js';
import type { Lease } from '../../api/jobs/job-store.js';
import { termsOf } from './rows.js';
import type { JobsSchema } from './schema.js';

type Trx = Transaction<JobsSchema>;

/** The next chunk that waits; tickets of chunks that need nobody any more are thrown away on the way. */
export async function takeChunk(context: StoreContext, now: Date): Promise<Lease | undefined> {
  for (;;) {
    const taken = await context.db.transaction().execute((trx) => takeNext(trx, context, now));
    if (taken !== 'idle') return taken;
  }
}

async function takeNext(trx: Trx, { queue, rules }: StoreContext, now: Date): Promise<Lease | 'idle' | undefined> {
  const ticket = await queue.next(trx, now);
  if (!ticket) return undefined;
  const { jobId, chunk } = ticket;
  const job = await trx.selectFrom('jobs').selectAll().where('id', '=', jobId).executeTakeFirst();
  const row =
    job?.ended === null
      ? await trx
          .updateTable('job_chunks')
          .set({
            state: 'active',
            token: randomUUID(),
            lease_until: leaseEnd(rules.leaseMs, now),
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
    await queue.settle(trx, ticket.id);
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
    token: row.token!,
    attempt: row.attempts,
    terms: termsOf(job),
    bytes: row.input!,
    lines: row.lines,
    firstLine: row.first_line,
    firstRow: row.first_row,
    ticket: ticket.id,
  };
}

/** Keeps a lease alive; false when the chunk is lost. */
export async function renewLease({ db, rules }: StoreContext, lease: Lease, now: Date): Promise<boolean> {
  const renewed = await held(db, lease)
    .set({ lease_until: leaseEnd(rules.leaseMs, now) })
    .executeTakeFirst();
  return renewed.numUpdatedRows > 0n;
}

/** Writes the answers of a chunk, if it is still held. */
export async function finishChunk(
  context: StoreContext,
  lease: Lease,
  answers: AnsweredPiece,
  dead: readonly DeadLine[],
  now: Date,
): Promise<boolean> {
  return context.db.transaction().execute(async (trx) => {
    const wasWritten = await write(trx, context, lease, answers, dead, now);
    if (wasWritten) await context.queue.settle(trx, lease.ticket);
    return wasWritten;
  });
}

/** Gives a chunk back, or gives its lines up after the last attempt. */
export async function giveChunkBack(context: StoreContext, lease: Lease, reason: string, now: Date): Promise<void> {
  const { db, queue, rules } = context;
  await db.transaction().execute(async (trx) => {
    if (lease.attempt >= rules.attempts) {
      const { answers, dead } = giveUp(lease, reason, now);
      if (!(await write(trx, context, lease, answers, dead, now))) return;
    } else {
      const row = await context.lock(trx, lease.jobId);
      if (!row) return;
      const given = await held(trx, lease).set({ state: 'offered', token: null, lease_until: null }).executeTakeFirst();
      if (given.numUpdatedRows === 0n) return;
    }
    await queue.fail(trx, lease.ticket, lease.attempt, reason, now);
  });
}

async function write(
  trx: Trx,
  context: StoreContext,
  lease: Lease,
  answers: AnsweredPiece,
  dead: readonly DeadLine[],
  now: Date,
): Promise<boolean> {
  const job = await context.lock(trx, lease.jobId);
  if (job?.ended !== null) return false;
  const written = await held(trx, lease)
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
      .values(dead.map((each) => deadRow(lease, each)))
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
  await offerMore(trx, row, context, now);
  await endIfDone(trx, row, context, now);
  return true;
}

/** The chunk, if the lease still holds it. */
function held(db: StoreContext['db'] | Trx, { jobId, chunk, token }: Lease) {
  return db
    .updateTable('job_chunks')
    .where('job_id', '=', jobId)
    .where('chunk', '=', chunk)
    .where('token', '=', token)
    .where('state', '=', 'active');
}

function deadRow({ jobId }: Lease, { line, row, id, reason, attempts, at }: DeadLine) {
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

function leaseEnd(leaseMs: number, now: Date): string {
  return new Date(now.getTime() + leaseMs).toISOString();
}
