import type { Response } from 'express';
import type { Readable } from 'node:stream';
import type { Job } from '../../api/jobs/job.js';
import { receiveInput } from '../../api/jobs/receive-input.js';
import { validateWebhookUrl } from '../../api/jobs/webhook.js';
import { createId } from '../../support/ids.js';
import type { LineDefaults } from '../../api/operations/line-defaults.js';
import { toInputProblem } from '../batch/ndjson-body.js';
import { isClientGone } from '../batch/send-stream.js';
import type { HttpDependencies } from '../dependencies.js';
import { resolveAsOf } from '../../api/validation/as-of.js';
import { ownerOf } from './job-access.js';

/**
 * Makes a job; from now on its rates are fixed.
 * @throws ProblemError for a source, a revision or a webhook that cannot be had; DomainError too-many-jobs
 */
export async function openJob(
  defaults: LineDefaults,
  webhook: string | undefined,
  response: Response,
  dependencies: HttpDependencies,
): Promise<Job> {
  const { clock, jobs, maxText, rates, sources } = dependencies;
  const table = rates.current;
  resolveAsOf(defaults, table, dependencies);
  const createdAt = clock();
  return jobs.store.create({
    id: createId(),
    owner: ownerOf(response),
    revision: defaults.revision ?? table.revision,
    sources: sources.map(({ key }) => key),
    defaults,
    maxText,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + jobs.limits.maxAgeMs),
    webhook: webhook === undefined ? undefined : validateWebhookUrl(webhook, jobs.webhooks),
  });
}

/**
 * Takes a part of a job's input.
 * @returns the job; undefined when the sender has gone away: what was kept stays
 */
export async function receiveJobInput(
  input: Readable,
  job: Job,
  more: boolean,
  { clock, jobs }: HttpDependencies,
): Promise<Job | undefined> {
  try {
    return await receiveInput(input, job, more, { store: jobs.store, clock, onChunkAdded: jobs.onChunkAdded });
  } catch (error) {
    input.destroy();
    if (isClientGone(error)) return undefined;
    throw toInputProblem(error);
  }
}

/** The answer to whoever sends a job. */
export function toJobAccepted({ id, state, revision, lines, input }: Job) {
  return { id, state, revision, accepted: lines.accepted, input };
}
