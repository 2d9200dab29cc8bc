import type { Response } from 'express';
import type { Readable } from 'node:stream';
import type { Job } from '../../api/jobs/job.js';
import { receive } from '../../api/jobs/receive-input.js';
import { checkWebhook } from '../../api/jobs/webhook.js';
import { newId } from '../../support/ids.js';
import type { LineDefaults } from '../../api/operations/line-defaults.js';
import { inputProblem } from '../batch/ndjson-body.js';
import { isClientGone } from '../batch/send-stream.js';
import type { HttpDependencies } from '../dependencies.js';
import { asOf } from '../../api/validation/as-of.js';
import { ownerOf } from './job-access.js';

/**
 * Makes a job; from now on its rates are fixed.
 * @throws HttpProblem for a source, a revision or a webhook that cannot be had; DomainError too-many-jobs
 */
export async function openJob(
  defaults: LineDefaults,
  webhook: string | undefined,
  response: Response,
  dependencies: HttpDependencies,
): Promise<Job> {
  const { clock, jobs, maxText, rates, sources } = dependencies;
  const table = rates.current;
  asOf(defaults, table, dependencies);
  const createdAt = clock();
  return jobs.store.create({
    id: newId(),
    owner: ownerOf(response),
    revision: defaults.revision ?? table.revision,
    sources: sources.map(({ key }) => key),
    defaults,
    maxText,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + jobs.limits.maxAgeMs),
    webhook: webhook === undefined ? undefined : checkWebhook(webhook, jobs.webhooks),
  });
}

/**
 * Takes a part of a job's input.
 * @returns the job; undefined when the sender has gone away: what was kept stays
 */
export async function takeInput(
  input: Readable,
  job: Job,
  more: boolean,
  { clock, jobs }: HttpDependencies,
): Promise<Job | undefined> {
  try {
    return await receive(input, job, more, { store: jobs.store, clock, onChunk: jobs.onChunk });
  } catch (error) {
    input.destroy();
    if (isClientGone(error)) return undefined;
    throw inputProblem(error);
  }
}

/** The answer to whoever sends a job. */
export function acceptedAnswer({ id, state, revision, lines, input }: Job) {
  return { id, state, revision, accepted: lines.accepted, input };
}
