import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { LineSplitter, type LinePiece } from '../ndjson/line-splitter.js';
import { maxBodyBytes } from '../validation/size-limits.js';
import type { Clock } from '../../support/clock.js';
import type { Job } from './job.js';
import type { RequestDigest } from './request-digest.js';
import { createBacklogError, createUnknownJobError } from './job-errors.js';
import type { JobStore } from './job-store.js';

/** A chunk is about a second of work: little is lost with a worker, and the database is asked rarely. */
const CHUNK_BYTES = 262_144;
const CHUNK_LINES = 1000;

/** The sender waits while more chunks of a job than this wait for a worker; looked at every so many chunks. */
const MAX_WAITING_CHUNKS = 400;
const BACKLOG_CHECK_CHUNKS = 16;
const BACKLOG_POLL_INTERVAL_MS = 500;
/** Servers close a connection that is idle for 60 s (STREAM_IDLE_SECONDS): the sender gets an answer before that. */
const MAX_WAIT_MS = 45_000;

/** What receiving an input needs. */
interface ReceiveContext {
  readonly store: JobStore;
  readonly clock: Clock;
  /** Called when there is something to work on. */
  readonly onChunkAdded: () => void;
  /** Fed with the input, where a repetition of the request is to find its job. */
  readonly digest?: RequestDigest | undefined;
}

/**
 * Stores an input as it arrives, after what the job has already. When it breaks off, the whole lines so far stay stored.
 * @param more do other parts follow? Then an unfinished line at the end is left for the next part
 * @throws DomainError of the store, or overloaded when the workers are too far behind; and whatever the input throws
 */
export async function receiveInput(input: Readable, job: Job, more: boolean, context: ReceiveContext): Promise<Job> {
  const { store, clock, onChunkAdded, digest } = context;
  const { offset, rows } = job.input;
  const splitter = new LineSplitter({
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
    onChunkAdded();
  };
  for await (const data of input as AsyncIterable<Buffer>) {
    digest?.update(data);
    for (const piece of splitter.push(data)) await keep(piece);
  }
  const rest = more ? splitter.flush() : splitter.end();
  if (rest) await keep(rest);
  if (!more) await store.seal(job.id, kept, clock(), digest?.toString());
  return findJobOrThrow(job.id, store);
}

/** Waits until the workers have caught up. */
async function waitForCapacity(id: string, { store }: ReceiveContext): Promise<void> {
  for (let waited = 0; ; waited += BACKLOG_POLL_INTERVAL_MS) {
    const { chunks } = await findJobOrThrow(id, store);
    if (chunks.accepted - chunks.done <= MAX_WAITING_CHUNKS) return;
    if (waited >= MAX_WAIT_MS) throw createBacklogError(chunks.accepted - chunks.done);
    await wait(BACKLOG_POLL_INTERVAL_MS);
  }
}

async function findJobOrThrow(id: string, store: JobStore): Promise<Job> {
  const job = await store.find(id);
  if (!job) throw createUnknownJobError(id);
  return job;
}
