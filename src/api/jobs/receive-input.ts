import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { LineSplitter, type LinePiece } from '../ndjson/line-splitter.js';
import { maxBodyBytes } from '../validation/size-limits.js';
import { ProblemError } from '../problems/problem.js';
import type { Clock } from '../../support/clock.js';
import type { Job } from './job.js';
import { createUnknownJobError } from './job-errors.js';
import type { JobStore } from './job-store.js';

/** A chunk: a second or so of work, so that little is lost with a worker and little is asked of the database. */
const CHUNK_BYTES = 262_144;
const CHUNK_LINES = 1000;

/** Chunks of a job that wait, above which the sender waits too, and how often it is looked whether there are fewer. */
const MAX_WAITING_CHUNKS = 400;
const BACKLOG_CHECK_CHUNKS = 16;
const BACKLOG_POLL_INTERVAL_MS = 500;
/** A connection that stands still for a minute is cut: before that the sender is told to come again. */
const MAX_WAIT_MS = 45_000;

/** What receiving needs. */
export interface UploadContext {
  readonly store: JobStore;
  readonly clock: Clock;
  /** Called when there is something to work on. */
  readonly onChunkAdded: () => void;
}

/**
 * Keeps an input as it comes, behind what is kept of the job. What was kept stays when it breaks off: whole lines only.
 * @param more is it a part that others follow? Then an unfinished line at its end is left for the next part
 * @throws DomainError of the store, ProblemError 503 when the job has too much to be worked off, and whatever the input
 * throws
 */
export async function receiveInput(input: Readable, job: Job, more: boolean, context: UploadContext): Promise<Job> {
  const { store, clock, onChunkAdded: onChunk } = context;
  const { offset, rows } = job.input;
  const cutter = new LineSplitter({
    maxLineBytes: maxBodyBytes(job.maxText),
    pieceBytes: CHUNK_BYTES,
    pieceLines: CHUNK_LINES,
    offset,
    rows,
  });
  let kept = offset;
  let chunks = 0;
  const keep = async (piece: LinePiece): Promise<void> => {
    if (chunks++ % BACKLOG_CHECK_CHUNKS === 0) await waitForCapacity(job.id, context);
    const { bytes, lines, rows: all, endOffset } = piece;
    await store.appendChunk(job.id, { bytes, lines, rows: all, startOffset: kept, endOffset }, clock());
    kept = endOffset;
    onChunk();
  };
  for await (const data of input as AsyncIterable<Buffer>) for (const piece of cutter.push(data)) await keep(piece);
  const rest = more ? cutter.flush() : cutter.end();
  if (rest) await keep(rest);
  if (!more) await store.seal(job.id, kept, clock());
  return findJobOrThrow(job.id, store);
}

/** Waits until the workers have caught up. */
async function waitForCapacity(id: string, { store }: UploadContext): Promise<void> {
  for (let waited = 0; ; waited += BACKLOG_POLL_INTERVAL_MS) {
    const { chunks } = await findJobOrThrow(id, store);
    if (chunks.accepted - chunks.done <= MAX_WAITING_CHUNKS) return;
    if (waited >= MAX_WAIT_MS)
      throw new ProblemError(
        'overloaded',
        `${chunks.accepted - chunks.done} parts of the job wait for a worker. What was sent up to input.offset is kept: send the rest from there, later.`,
        { headers: { 'Retry-After': '30' } },
      );
    await wait(BACKLOG_POLL_INTERVAL_MS);
  }
}

async function findJobOrThrow(id: string, store: JobStore): Promise<Job> {
  const job = await store.find(id);
  if (!job) throw createUnknownJobError(id);
  return job;
}
