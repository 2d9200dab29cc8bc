import type { Transaction } from 'kysely';
import type { JobsSchema } from '../store/schema.js';

/** A place in the queue. */
export interface QueueTicket {
  readonly id: string;
  readonly jobId: string;
  readonly chunk: number;
}

/**
 * In which order chunks are handed out, and when again. It works inside the transactions of the store, so that a chunk
 * is never lost between the two.
 */
export interface ChunkQueue {
  /** Puts chunks at the end. */
  offer(trx: Transaction<JobsSchema>, chunks: readonly Omit<QueueTicket, 'id'>[], now: Date): Promise<void>;
  /** The next ticket; no other worker receives it. */
  take(trx: Transaction<JobsSchema>, now: Date): Promise<QueueTicket | undefined>;
  /** The chunk is done, or no longer needs processing. */
  remove(trx: Transaction<JobsSchema>, ticket: string): Promise<void>;
  /** The chunk is offered again after a while, longer each time; after the last attempt it is kept as a dead letter. */
  fail(trx: Transaction<JobsSchema>, ticket: string, attempt: number, reason: string, now: Date): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds before the next attempt: twice as many each time, up to some hours. */
export function computeBackoffMs(retrySeconds: number, attempt: number): number {
  return retrySeconds * 1000 * 2 ** Math.min(attempt - 1, 12);
}
