import { sql, type Kysely } from 'kysely';
import { JOB_STATES, type JobState } from '../../api/schemas/job-states.js';
import type { DeadLine, Job } from '../../api/jobs/job.js';
import type { AnsweredChunk, JobsOverview, WorkerStatus } from '../../api/jobs/job-store.js';
import { DELETED_STATE, toJob } from './rows.js';
import type { JobsSchema } from './schema.js';

type Db = Kysely<JobsSchema>;

/** A worker without a heartbeat for so long is not alive. */
const WORKER_TIMEOUT_MS = 30_000;
const MINUTE_MS = 60_000;

export async function findJob(db: Db, id: string): Promise<Job | undefined> {
  const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  return row && row.ended !== DELETED_STATE ? toJob(row) : undefined;
}

export async function findJobByIdempotencyKey(db: Db, owner: string, key: string): Promise<Job | undefined> {
  const row = await db
    .selectFrom('jobs')
    .selectAll()
    .where('owner', '=', owner)
    .where('idempotency_key', '=', key)
    .executeTakeFirst();
  return row && toJob(row);
}

export async function listJobs(db: Db, most: number, owner: string | undefined): Promise<readonly Job[]> {
  let query = db
    .selectFrom('jobs')
    .selectAll()
    .where((at) => at.or([at('ended', 'is', null), at('ended', '!=', DELETED_STATE)]));
  if (owner !== undefined) query = query.where('owner', '=', owner);
  const rows = await query.orderBy('created_at', 'desc').orderBy('id').limit(most).execute();
  return rows.map(toJob);
}

export async function findAnsweredChunk(db: Db, id: string, line: number): Promise<AnsweredChunk | undefined> {
  const row = await db
    .selectFrom('job_chunks')
    .select(['chunk', 'state', 'first_line', 'lines', 'output'])
    .where('job_id', '=', id)
    .where('first_line', '<=', line)
    .orderBy('first_line', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row?.output == null || line >= row.first_line + row.lines) return undefined;
  return { chunk: row.chunk, firstLine: row.first_line, lines: row.lines, bytes: row.output };
}

export async function readDeadLines(db: Db, id: string, most: number): Promise<readonly DeadLine[]> {
  const rows = await db
    .selectFrom('job_dead_lines')
    .selectAll()
    .where('job_id', '=', id)
    .orderBy('line')
    .limit(most)
    .execute();
  return rows.map(({ line, row_number, line_id, reason, attempts, at }) => ({
    line,
    row: row_number,
    id: JSON.parse(line_id) as DeadLine['id'],
    reason,
    attempts,
    at: new Date(at),
  }));
}

export async function countLinesDoneSince(db: Db, since: Date, id?: string): Promise<number> {
  let query = db
    .selectFrom('job_chunks')
    .select((at) => at.fn.sum<number | string | null>('lines').as('lines'))
    .where('finished_at', '>', since.toISOString());
  if (id !== undefined) query = query.where('job_id', '=', id);
  const { lines } = await query.executeTakeFirstOrThrow();
  return Number(lines ?? 0);
}

export async function readOverview(db: Db, now: Date): Promise<JobsOverview> {
  const jobs = (await db.selectFrom('jobs').selectAll().execute())
    .filter(({ ended }) => ended !== DELETED_STATE)
    .map(toJob);
  const states = Object.fromEntries(JOB_STATES.map((state) => [state, 0])) as Record<JobState, number>;
  for (const { state } of jobs) states[state]++;
  const { active } = await db
    .selectFrom('job_chunks')
    .select(sql<number | string>`count(*)`.as('active'))
    .where('state', '=', 'active')
    .executeTakeFirstOrThrow();
  const open = jobs.filter(({ finishedAt }) => finishedAt === undefined);
  const unfinished = sum(open, ({ chunks }) => chunks.accepted - chunks.done);
  return {
    jobs: states,
    chunks: { waiting: Math.max(0, unfinished - Number(active)), active: Number(active) },
    lines: {
      accepted: sum(jobs, ({ lines }) => lines.accepted),
      done: sum(jobs, ({ lines }) => lines.done),
      failed: sum(jobs, ({ lines }) => lines.failed),
      dead: sum(jobs, ({ deadLines }) => deadLines),
    },
    storedBytes: sum(jobs, ({ storedBytes }) => storedBytes),
    perSecond: (await countLinesDoneSince(db, new Date(now.getTime() - MINUTE_MS))) / (MINUTE_MS / 1000),
    workers: await readActiveWorkers(db, now),
  };
}

async function readActiveWorkers(db: Db, now: Date): Promise<readonly WorkerStatus[]> {
  const rows = await db
    .selectFrom('job_workers')
    .selectAll()
    .where('seen_at', '>', new Date(now.getTime() - WORKER_TIMEOUT_MS).toISOString())
    .orderBy('id')
    .execute();
  return rows.map(({ id, started_at, seen_at, threads, chunks, lines, failures }) => ({
    id,
    startedAt: new Date(started_at),
    seenAt: new Date(seen_at),
    threads: Number(threads),
    chunks: Number(chunks),
    lines: Number(lines),
    failures: Number(failures),
  }));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
