import { sql } from 'kysely';
import type { Chunk, Job, NewJob } from '../../api/jobs/job.js';
import {
  createContestedKeyError,
  createInputClosedError,
  createOffsetConflictError,
  createQuotaFullError,
  createStorageFullError,
  createTooManyJobsError,
  createTooManyLinesError,
  createUnknownJobError,
} from '../../api/jobs/job-errors.js';
import { omitUndefined } from '../../support/omit-undefined.js';
import { endJob, endJobIfDone, offerChunks, type JobStoreContext } from './context.js';
import { DELETED_STATE, isSealed, toJob, type JobRow } from './rows.js';

/** @throws DomainError too-many-jobs, or overloaded when its owner has another of the same idempotency key */
export async function createJob({ db, limits }: JobStoreContext, job: NewJob): Promise<Job> {
  const { count } = await db
    .selectFrom('jobs')
    .select((at) => at.fn.countAll<number | string>().as('count'))
    .where('owner', '=', job.owner)
    .where('ended', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(count) >= limits.perOwner) throw createTooManyJobsError(limits.perOwner);
  const row = await db
    .insertInto('jobs')
    .values({
      id: job.id,
      owner: job.owner,
      revision: job.revision,
      sources: JSON.stringify(job.sources),
      defaults: JSON.stringify(job.defaults),
      max_text: job.maxText,
      created_at: job.createdAt.toISOString(),
      expires_at: job.expiresAt.toISOString(),
      webhook: job.webhook ?? null,
      idempotency_key: job.idempotencyKey ?? null,
      request_digest: job.requestDigest ?? null,
      ...INITIAL_JOB_VALUES,
    })
    // Another request with the key may have come first.
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw createContestedKeyError(job.idempotencyKey ?? '');
  return toJob(row);
}

const INITIAL_JOB_VALUES = {
  ...{ started_at: null, finished_at: null, ended: null, webhook_next: null, webhook_error: null },
  ...{ input_bytes: 0, input_rows: 0, sealed: 0, lines: 0, lines_done: 0, lines_failed: 0, lines_dead: 0 },
  ...{ chunks: 0, chunks_done: 0, chunks_offered: 0, stored_bytes: 0, webhook_attempts: 0 },
};

/** @throws DomainError unknown-job, offset-conflict, job-closed, job-too-large, storage-full */
export async function appendChunk(context: JobStoreContext, id: string, chunk: Chunk, now: Date): Promise<void> {
  const { db, limits } = context;
  await db.transaction().execute(async (trx) => {
    const row = assertAcceptsInput(await context.lockJob(trx, id), id, chunk.startOffset);
    if (Number(row.lines) + chunk.lines > limits.maxLines) throw createTooManyLinesError(limits.maxLines);
    const { total, own } = await trx
      .selectFrom('jobs')
      .select((at) => at.fn.sum<number | string | null>('stored_bytes').as('total'))
      .select((at) => at.fn.sum<number | string | null>('stored_bytes').filterWhere('owner', '=', row.owner).as('own'))
      .executeTakeFirstOrThrow();
    const { diskBytes, diskBytesPerOwner = Infinity } = limits;
    if (Number(total ?? 0) + chunk.bytes.length > diskBytes) throw createStorageFullError(diskBytes);
    if (Number(own ?? 0) + chunk.bytes.length > diskBytesPerOwner) throw createQuotaFullError(diskBytesPerOwner);
    if (chunk.lines > 0)
      await trx
        .insertInto('job_chunks')
        .values({
          job_id: id,
          chunk: Number(row.chunks),
          state: 'waiting',
          first_line: Number(row.lines),
          lines: chunk.lines,
          first_row: Number(row.input_rows) + 1,
          input: chunk.bytes,
          ...INITIAL_CHUNK_VALUES,
        })
        .execute();
    const grown = await trx
      .updateTable('jobs')
      .set({
        input_bytes: chunk.endOffset,
        input_rows: sql<number>`input_rows + ${chunk.rows}`,
        lines: sql<number>`lines + ${chunk.lines}`,
        chunks: sql<number>`chunks + ${chunk.lines > 0 ? 1 : 0}`,
        stored_bytes: sql<number>`stored_bytes + ${chunk.lines > 0 ? chunk.bytes.length : 0}`,
      })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await offerChunks(trx, grown, context, now);
  });
}

const INITIAL_CHUNK_VALUES = {
  output: null,
  attempts: 0,
  token: null,
  lease_until: null,
  finished_at: null,
  ticket: null,
};

/** @throws DomainError unknown-job, offset-conflict, job-closed */
export async function sealJob(
  context: JobStoreContext,
  id: string,
  offset: number,
  now: Date,
  requestDigest?: string,
): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    assertAcceptsInput(await context.lockJob(trx, id), id, offset);
    const sealed = await trx
      .updateTable('jobs')
      .set({ sealed: 1, ...omitUndefined({ request_digest: requestDigest }) })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await endJobIfDone(trx, sealed, context, now);
  });
}

/** Ends a job that has not ended; what waits of it is thrown away by the next sweep. */
export async function cancelJob(context: JobStoreContext, id: string, now: Date): Promise<boolean> {
  return context.db.transaction().execute(async (trx) => {
    const row = await context.lockJob(trx, id);
    if (row?.ended !== null) return false;
    await endJob(trx, row, 'cancelled', context.limits.keepMs, now);
    return true;
  });
}

function assertAcceptsInput(row: JobRow | undefined, id: string, offset: number): JobRow {
  if (!row || row.ended === DELETED_STATE) throw createUnknownJobError(id);
  const job = toJob(row);
  if (row.ended !== null || isSealed(row)) throw createInputClosedError(job);
  if (job.input.offset !== offset) throw createOffsetConflictError(offset, job);
  return row;
}
