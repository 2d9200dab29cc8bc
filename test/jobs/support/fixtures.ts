import { gunzipSync, gzipSync } from 'node:zlib';
import type { Chunk, Job, NewJob } from '../../../src/api/jobs/job.js';
import type { JobLimits, QueueOptions } from '../../../src/api/jobs/limits.js';
import type { JobStore, ChunkLease } from '../../../src/api/jobs/job-store.js';
import type { AnsweredPiece } from '../../../src/api/batch/batch.js';

export const LIMITS: JobLimits = {
  maxLines: 100,
  diskBytes: 1_000_000,
  diskBytesPerOwner: 700_000,
  perOwner: 5,
  maxAgeMs: 3_600_000,
  keepMs: 600_000,
};
/** Nothing waits: time is an argument in one store and the database's own in the other. */
export const RULES: QueueOptions = { parallel: 3, attempts: 3, retrySeconds: 0, leaseMs: 30_000 };

export const START = new Date('2026-11-25T02:00:00.000Z');

export function at(seconds: number): Date {
  return new Date(START.getTime() + seconds * 1000);
}

let made = 0;

export function newJob(fields: Partial<NewJob> = {}): NewJob {
  return {
    id: `job-${++made}`,
    owner: '',
    revision: 1,
    sources: ['ecb'],
    defaults: { to: ['USD'] },
    maxText: 1000,
    createdAt: START,
    expiresAt: at(3600),
    webhook: undefined,
    ...fields,
  };
}

/** A chunk of lines `{"id":N}`, behind what a job has. */
export function chunkOf(job: Pick<Job, 'input'>, ids: readonly number[]): Chunk {
  const bytes = Buffer.from(ids.map((id) => `{"id":${id}}\n`).join(''));
  const startOffset = job.input.offset;
  return { bytes, lines: ids.length, rows: ids.length, startOffset, endOffset: startOffset + bytes.length };
}

/** What a worker makes of a chunk in these tests: the lines themselves. */
export function answersOf(lease: ChunkLease, failed = 0): AnsweredPiece {
  return { bytes: gzipSync(lease.bytes), lines: lease.lines, failed };
}

/** A job with its chunks, sealed. */
export async function filledJob(
  store: JobStore,
  chunks: readonly (readonly number[])[],
  fields: Partial<NewJob> = {},
): Promise<Job> {
  const { id } = await store.create(newJob(fields));
  for (const ids of chunks) await store.appendChunk(id, chunkOf(await jobIn(store, id), ids), START);
  await store.seal(id, (await jobIn(store, id)).input.offset, START);
  return jobIn(store, id);
}

export async function jobIn(store: JobStore, id: string): Promise<Job> {
  return (await store.find(id))!;
}

/** Every answered line of a job, in order, up to the first that is not. */
export async function textOf(store: JobStore, id: string): Promise<string> {
  let text = '';
  for (let line = 0; ;) {
    const chunk = await store.findAnsweredChunk(id, line);
    if (!chunk) return text;
    text += gunzipSync(chunk.bytes).toString();
    line = chunk.firstLine + chunk.lines;
  }
}
