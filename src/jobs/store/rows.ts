import type { Selectable } from 'kysely';
import type { LineDefaults } from '../../api/operations/line-defaults.js';
import type { JobState } from '../../api/schemas/job-states.js';
import type { Job, JobSpec } from '../../api/jobs/job.js';
import type { JobsTable } from './schema.js';

/** A job that is being deleted; requests no longer find it. */
export const DELETED_STATE = 'deleted';

export type JobRow = Selectable<JobsTable>;

/** What the workers must know of a job. */
export function toJobSpec(row: JobRow): JobSpec & { readonly createdAt: Date } {
  return {
    revision: row.revision,
    sources: JSON.parse(row.sources) as string[],
    defaults: JSON.parse(row.defaults) as LineDefaults,
    maxText: row.max_text,
    createdAt: new Date(row.created_at),
  };
}

/** A row as a job. PostgreSQL returns large counts as text. */
export function toJob(row: JobRow): Job {
  return {
    ...toJobSpec(row),
    id: row.id,
    owner: row.owner,
    expiresAt: new Date(row.expires_at),
    startedAt: toDate(row.started_at),
    finishedAt: toDate(row.finished_at),
    webhook: row.webhook ?? undefined,
    idempotencyKey: row.idempotency_key ?? undefined,
    requestDigest: row.request_digest ?? undefined,
    state: toJobState(row),
    input: { offset: Number(row.input_bytes), rows: Number(row.input_rows), sealed: isSealed(row) },
    lines: { accepted: Number(row.lines), done: Number(row.lines_done), failed: Number(row.lines_failed) },
    chunks: { accepted: Number(row.chunks), done: Number(row.chunks_done) },
    deadLines: Number(row.lines_dead),
    storedBytes: Number(row.stored_bytes),
  };
}

/** Has the end of the input come? */
export function isSealed(row: Pick<JobRow, 'sealed'>): boolean {
  return Number(row.sealed) === 1;
}

function toJobState(row: JobRow): JobState {
  if (row.ended !== null) return row.ended as JobState;
  if (!isSealed(row)) return 'receiving';
  return row.started_at === null ? 'queued' : 'running';
}

function toDate(instant: string | null): Date | undefined {
  return instant === null ? undefined : new Date(instant);
}
