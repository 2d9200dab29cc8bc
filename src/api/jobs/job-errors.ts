import { DomainError } from '../../support/domain-error.js';
import type { ProblemCode } from '../problems/catalogue.js';
import type { Job } from './job.js';

/** A request about a job that cannot be met. */
function jobError(code: ProblemCode, message: string): DomainError {
  return new DomainError(code, message);
}

/** @param id as it was asked for */
export function unknownJob(id: string): DomainError {
  return jobError(
    'unknown-job',
    `There is no job ${JSON.stringify(id.slice(0, 60))}: it was never made here, has been deleted, or has expired.`,
  );
}

export function offsetConflict(sent: number, { input }: Pick<Job, 'input'>): DomainError {
  return jobError(
    'offset-conflict',
    `The part begins at byte ${sent} of the input, but ${input.offset} bytes are kept; send what follows them, with offset=${input.offset}.`,
  );
}

export function inputClosed({ state, input }: Pick<Job, 'state' | 'input'>): DomainError {
  const why = input.sealed ? 'its input has been sent whole' : `it is ${state}`;
  return jobError('job-closed', `The job takes no more lines: ${why}.`);
}

export function tooManyLines(most: number): DomainError {
  return jobError(
    'job-too-large',
    `The job has more than ${most} lines, the most that one may have (JOB_LINES). Send the rest as another job.`,
  );
}

export function tooManyJobs(most: number): DomainError {
  return jobError(
    'too-many-jobs',
    `${most} jobs of this key have not ended, the most there may be (JOBS_PER_KEY). Wait for one to end, or cancel one.`,
  );
}

export function storageFull(most: number): DomainError {
  return jobError(
    'storage-full',
    `The jobs fill the ${Math.round(most / 1_000_000)} MB that they may take (JOBS_DISK). Delete jobs whose results have been fetched, or wait until they expire.`,
  );
}
