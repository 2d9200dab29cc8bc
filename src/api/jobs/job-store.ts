import type { AnsweredPiece } from '../batch/batch.js';
import type { JobState } from '../schemas/job-states.js';
import type { Chunk, DeadLine, Job, JobSpec, NewJob } from './job.js';

/** A chunk that a worker holds until its lease ends. */
export interface ChunkLease {
  readonly jobId: string;
  readonly chunk: number;
  /** Known to the leaseholder alone: a worker whose lease has expired can no longer write. */
  readonly token: string;
  /** From 1. */
  readonly attempt: number;
  readonly spec: JobSpec & { readonly createdAt: Date };
  readonly bytes: Buffer;
  readonly lines: number;
  /** Place of the first line among the answers, from 0. */
  readonly firstLine: number;
  /** Number of the first line in the input, from 1. */
  readonly firstRow: number;
  /** Its place in the queue. */
  readonly ticket: string;
}

/** A chunk whose lines have been answered. */
export interface AnsweredChunk {
  readonly chunk: number;
  /** Place of the first answer among all of the job, from 0. */
  readonly firstLine: number;
  readonly lines: number;
  /** Compressed with gzip. */
  readonly bytes: Buffer;
}

/** A process that works chunks off. */
export interface WorkerReport {
  readonly id: string;
  readonly startedAt: Date;
  readonly threads: number;
  readonly chunks: number;
  readonly lines: number;
  /** Chunks that it gave back. */
  readonly failures: number;
}

export interface WorkerStatus extends WorkerReport {
  readonly seenAt: Date;
}

/** Everything at a glance. */
export interface JobsOverview {
  readonly jobs: Readonly<Record<JobState, number>>;
  readonly chunks: { readonly waiting: number; readonly active: number };
  readonly lines: { readonly accepted: number; readonly done: number; readonly failed: number; readonly dead: number };
  readonly storedBytes: number;
  /** Lines done in the last minute, a second. */
  readonly perSecond: number;
  readonly workers: readonly WorkerStatus[];
}

/** A message about the end of a job that is due. */
export interface DueWebhook {
  readonly job: Job;
  readonly url: string;
  /** From 1. */
  readonly attempt: number;
}

/** What a sweep has done. */
export interface SweepResult {
  /** Chunks whose lease has expired. */
  readonly lapsed: number;
  /** Jobs that were too old. */
  readonly expired: number;
  readonly deleted: number;
}

/**
 * Jobs, their chunks, and who works on them. Every change is whole or not at all; several processes may share a store.
 * The time is an argument everywhere.
 */
export interface JobStore {
  /** @throws DomainError too-many-jobs, or overloaded when its owner has another of the same idempotency key */
  create(job: NewJob): Promise<Job>;
  find(id: string): Promise<Job | undefined>;
  findByIdempotencyKey(owner: string, key: string): Promise<Job | undefined>;
  /** The newest first. */
  list(most: number, owner?: string): Promise<readonly Job[]>;
  /**
   * Keeps a chunk of the input and offers it to the workers.
   * @throws DomainError unknown-job, offset-conflict, job-closed, job-too-large, storage-full
   */
  appendChunk(id: string, chunk: Chunk, now: Date): Promise<void>;
  /**
   * The input is whole.
   * @param requestDigest of the request that has made the job, where a repetition is to find it
   * @throws DomainError unknown-job, offset-conflict, job-closed
   */
  seal(id: string, offset: number, now: Date, requestDigest?: string): Promise<void>;
  /** Ends a job that has not ended; false when it has. */
  cancel(id: string, now: Date): Promise<boolean>;
  remove(id: string): Promise<void>;

  /** The next chunk that waits, for a worker. */
  leaseChunk(worker: string, now: Date): Promise<ChunkLease | undefined>;
  /** Keeps the lease alive; false when the chunk is lost. */
  renewLease(lease: ChunkLease, now: Date): Promise<boolean>;
  /** Writes the answers and the dead letters. @returns false when the lease was lost: nothing is written then */
  finishChunk(lease: ChunkLease, answers: AnsweredPiece, dead: readonly DeadLine[], now: Date): Promise<boolean>;
  /** Returns a chunk: it is retried later, or after the last attempt its lines become dead letters. */
  returnChunk(lease: ChunkLease, reason: string, now: Date): Promise<void>;

  /** The answered chunk that holds a line, by its place among the answers; undefined when it is not answered yet. */
  findAnsweredChunk(id: string, line: number): Promise<AnsweredChunk | undefined>;
  listDeadLines(id: string, most: number): Promise<readonly DeadLine[]>;
  /** Lines of a job done since an instant. */
  countLinesDoneSince(id: string, since: Date): Promise<number>;

  /** Requeues chunks whose lease has expired, ends jobs past their deadline, deletes expired jobs. */
  sweep(now: Date): Promise<SweepResult>;
  reportWorker(worker: WorkerReport, now: Date): Promise<void>;
  /** A worker has stopped. */
  removeWorker(worker: string): Promise<void>;
  readOverview(now: Date): Promise<JobsOverview>;

  /** Takes messages that are due; none is given to two callers at once. */
  takeDueWebhooks(now: Date): Promise<readonly DueWebhook[]>;
  /** @param next time of the next attempt; undefined when there is none */
  recordWebhook(id: string, next: Date | undefined, error: string | undefined): Promise<void>;

  close(): Promise<void>;
}
