import type { Readable } from 'node:stream';
import type { Job } from '../../api/jobs/job.js';
import type { RequestDigest } from '../../api/jobs/request-digest.js';
import { toInputProblem } from '../batch/ndjson-body.js';
import { isClientGone } from '../send-stream.js';
import type { HttpDependencies } from '../dependencies.js';

/**
 * Stores a part of a job's input.
 * @param more do other parts follow?
 * @returns the job; undefined when the sender has gone away: the whole lines so far stay stored
 */
export async function receiveJobInput(
  input: Readable,
  job: Job,
  more: boolean,
  { jobs }: HttpDependencies,
  digest?: RequestDigest,
): Promise<Job | undefined> {
  try {
    return await jobs.receiveInput(input, job, more, digest);
  } catch (error) {
    input.destroy();
    if (isClientGone(error)) return undefined;
    throw toInputProblem(error);
  }
}

/** The answer to the sender of a job. */
export function toJobAccepted({ id, state, revision, lines, input }: Job) {
  return { id, state, revision, accepted: lines.accepted, input };
}
