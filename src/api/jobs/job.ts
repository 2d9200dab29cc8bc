import type { LineDefaults } from '../operations/line-defaults.js';
import type { JobState } from '../schemas/job-states.js';

/** States in which nothing changes any more. */
const END_STATES: readonly JobState[] = ['done', 'failed', 'cancelled'];

/** What is fixed when a job is accepted: with the lines, everything that its answers depend on. */
export interface JobSpec {
  /** Rates of a line that names no revision; none may name a later one. */
  readonly revision: number;
  /** Keys of the sources of rates, in the order in which they are asked. */
  readonly sources: readonly string[];
  readonly defaults: LineDefaults;
  /** Longest text of a line, in UTF-16 units. */
  readonly maxText: number;
}

/** A job that is to be made. */
export interface NewJob extends JobSpec {
  readonly id: string;
  /** Owner: the id of an API key; empty where keys are not required. */
  readonly owner: string;
  readonly createdAt: Date;
  /** Deadline: a job that has not ended by then is ended. */
  readonly expiresAt: Date;
  /** Address to call when the job has ended. */
  readonly webhook: string | undefined;
  /** Idempotency key of the request that created the job: a repeat creates no second one. */
  readonly idempotencyKey?: string | undefined;
  /** Digest of that request; undefined until it is complete. */
  readonly requestDigest?: string | undefined;
}

/** A job and its current state. */
export interface Job extends NewJob {
  readonly state: JobState;
  readonly input: {
    /** Bytes that are kept: where the next part begins. */
    readonly offset: number;
    /** Lines in them, blank ones counted. */
    readonly rows: number;
    /** Has the end of the input been sent? */
    readonly sealed: boolean;
  };
  readonly lines: { readonly accepted: number; readonly done: number; readonly failed: number };
  readonly chunks: { readonly accepted: number; readonly done: number };
  /** Number of dead letters: lines for which every attempt failed. */
  readonly deadLines: number;
  /** Bytes of input and answers that are kept for it. */
  readonly storedBytes: number;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
}

/** Has a job ended? */
export function hasEnded({ state }: Pick<Job, 'state'>): boolean {
  return END_STATES.includes(state);
}

/** Whole lines of a job's input: the unit that is stored and leased to a worker. */
export interface Chunk {
  readonly bytes: Buffer;
  /** Lines that are not blank, and all of them. */
  readonly lines: number;
  readonly rows: number;
  /** Bytes of the input before and behind it. */
  readonly startOffset: number;
  readonly endOffset: number;
}

/** A dead letter: a line for which every attempt failed. */
export interface DeadLine {
  /** Its place among the answers, from 0. */
  readonly line: number;
  /** Its number in the input, from 1, blank ones counted. */
  readonly row: number;
  readonly id: string | number | null;
  readonly reason: string;
  readonly attempts: number;
  readonly at: Date;
}
