import type { Response } from 'express';
import { createUnknownJobError } from '../../api/jobs/job-errors.js';
import type { Job } from '../../api/jobs/job.js';
import type { HttpDependencies } from '../dependencies.js';
import { getRequestContext } from '../middleware/request-context.js';

/** Whose jobs a caller makes: those of its key, or of all who come without one. */
export function ownerOf(response: Response): string {
  return getRequestContext(response).caller?.id ?? '';
}

/**
 * A job of the caller; the operator may see every one.
 * @throws DomainError unknown-job, also for that of another key: that it is there is nobody's business
 */
export async function findOwnJob(id: string, response: Response, { jobs, access }: HttpDependencies): Promise<Job> {
  const job = await jobs.store.find(id);
  const { caller } = getRequestContext(response);
  const isTheirs = !access.required || caller?.scopes.has('operate') === true || job?.owner === ownerOf(response);
  if (!job || !isTheirs) throw createUnknownJobError(id);
  return job;
}
