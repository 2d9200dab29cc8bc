import type { Response } from 'express';
import { createUnknownJobError } from '../../api/jobs/job-errors.js';
import type { Job } from '../../api/jobs/job.js';
import type { HttpDependencies } from '../dependencies.js';
import { ownerIdOf } from '../auth/api-key.js';
import { getRequestContext } from '../middleware/request-context.js';

/** The owner of the jobs of a caller: its key or the one that this has taken over from, or a common owner when it sends none. */
export function ownerOf(response: Response): string {
  const { caller } = getRequestContext(response);
  return caller ? ownerIdOf(caller) : '';
}

/**
 * A job of the caller; the operator sees every job.
 * @throws DomainError unknown-job, also for a job of another key: whether it exists is not revealed
 */
export async function findOwnJob(id: string, response: Response, { jobs, access }: HttpDependencies): Promise<Job> {
  const job = await jobs.find(id);
  const { caller } = getRequestContext(response);
  const isTheirs = !access.required || caller?.scopes.has('operate') === true || job?.owner === ownerOf(response);
  if (!job || !isTheirs) throw createUnknownJobError(id);
  return job;
}
