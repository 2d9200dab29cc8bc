import { DomainError } from '../../support/domain-error.js';
import type { ProblemCode } from '../problems/catalogue.js';
import type { Job } from './job.js';

/** Seconds after which a sender may continue when the workers are behind. */
const RETRY_AFTER_OVERLOAD_SECONDS = 30;
/** Seconds after which one of several senders may try again. */
const RETRY_AFTER_CONTEST_SECONDS = 5;
/** Seconds after which a job store that is not open may be. */
const RETRY_AFTER_START_SECONDS = 10;

/** @param id as the request names it */
export function createUnknownJobError(id: string): DomainError {
  return createJobError(
    'unknown-job',
    `There is no job ${JSON.stringify(id.slice(0, 60))}: it was never made here, has been deleted, or has expired.`,
  );
}

export function createOffsetConflictError(sent: number, { input }: Pick<Job, 'input'>): DomainError {
  return createJobError(
    'offset-conflict',
    `The part begins at byte ${sent} of the input, but ${input.offset} bytes are kept; send what follows them, with offset=${input.offset}.`,
  );
}

export function createInputClosedError({ state, input }: Pick<Job, 'state' | 'input'>): DomainError {
  const why = input.sealed ? 'its input has been sent whole' : `it is ${state}`;
  return createJobError('job-closed', `The job takes no more lines: ${why}.`);
}

export function createTooManyLinesError(most: number): DomainError {
  return createJobError(
    'job-too-large',
    `The job has more than ${most} lines, the most that one may have (JOB_LINES). Send the rest as another job.`,
  );
}

export function createTooManyJobsError(most: number): DomainError {
  return createJobError(
    'too-many-jobs',
    `${most} jobs of this key have not ended, the most there may be (JOBS_PER_KEY). Wait for one to end, or cancel one.`,
  );
}

export function createStorageFullError(most: number): DomainError {
  return createJobError(
    'storage-full',
    `The jobs fill the ${Math.round(most / 1_000_000)} MB that they may take (JOBS_DISK). Delete jobs whose results have been fetched, or wait until they expire.`,
  );
}

export function createQuotaFullError(most: number): DomainError {
  return createJobError(
    'storage-full',
    `The jobs of this key fill the ${Math.round(most / 1_000_000)} MB that they may take (JOBS_DISK_PER_KEY). Delete jobs whose results have been fetched, or wait until they expire.`,
  );
}

export function createReusedKeyError(key: string): DomainError {
  return createJobError(
    'idempotency-key-reused',
    `The Idempotency-Key ${JSON.stringify(key.slice(0, 60))} has come with another request, whose job is still kept. Send a key of its own with each job.`,
  );
}

export function createContestedKeyError(key: string): DomainError {
  return createJobError(
    'overloaded',
    `Other requests with the Idempotency-Key ${JSON.stringify(key.slice(0, 60))} arrive at the same time. Send one at a time.`,
    RETRY_AFTER_CONTEST_SECONDS,
  );
}

/** @param waiting chunks of the job that no worker has answered */
export function createBacklogError(waiting: number): DomainError {
  return createJobError(
    'overloaded',
    `${waiting} parts of the job wait for a worker. What was sent up to input.offset is kept: send the rest from there, later.`,
    RETRY_AFTER_OVERLOAD_SECONDS,
  );
}

/** @param why a clause with a full stop */
export function createNoJobStoreError(why: string): DomainError {
  return createJobError('not-ready', `No jobs can be kept: ${why}`, RETRY_AFTER_START_SECONDS);
}

function createJobError(code: ProblemCode, message: string, retryAfterSeconds?: number): DomainError {
  return new DomainError(code, message, [], retryAfterSeconds);
}
