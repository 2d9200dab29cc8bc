import type { Readable } from 'node:stream';
import { createId } from '../../support/ids.js';
import type { AnswerContext } from '../context.js';
import type { LineDefaults } from '../operations/line-defaults.js';
import { resolveAsOf } from '../validation/as-of.js';
import { createReusedKeyError, createUnknownJobError } from './job-errors.js';
import type { JobsOverview, JobStore } from './job-store.js';
import type { DeadLine, Job } from './job.js';
import type { JobLimits } from './limits.js';
import { getJobProgress, type JobProgress } from './progress.js';
import { readResults } from './read-results.js';
import { receiveInput } from './receive-input.js';
import type { RequestDigest } from './request-digest.js';
import { validateWebhookUrl, type WebhookSettings } from './webhook.js';

/** A job that a caller wants. */
interface JobRequest {
  /** Owner: the id of an API key; empty where keys are not required. */
  readonly owner: string;
  readonly defaults: LineDefaults;
  /** Address to call when the job has ended. */
  readonly webhook: string | undefined;
  /** Of a request that may be repeated. */
  readonly idempotencyKey?: string | undefined;
  /** Digest of a request that has arrived whole. */
  readonly requestDigest?: string | undefined;
}

/** A job, and whether an earlier request has made it. */
interface OpenedJob {
  readonly job: Job;
  readonly isRepeated: boolean;
}

/** Everything that an entry can do with jobs. Every operation may throw DomainError not-ready while the service starts. */
export interface JobService {
  /**
   * Makes a job; its rates are fixed from now on. The job of an earlier request with the same idempotency key is given
   * instead, if that has arrived whole: what a sender has left half is replaced.
   * @throws DomainError for a source, a revision or a webhook that is not allowed, too-many-jobs, and
   *   idempotency-key-reused
   */
  open(request: JobRequest): Promise<OpenedJob>;
  find(id: string): Promise<Job | undefined>;
  /** Of all owners, the newest first. */
  list(most: number): Promise<readonly JobProgress[]>;
  getProgress(job: Job): Promise<JobProgress>;
  /** See {@link receiveInput}. */
  receiveInput(input: Readable, job: Job, more: boolean, digest?: RequestDigest): Promise<Job>;
  /** Cancels a job that has not ended. @returns undefined when it had ended already */
  cancel(id: string): Promise<JobProgress | undefined>;
  /** Deletes a job and its results. */
  remove(id: string): Promise<void>;
  /** See {@link readResults}. */
  readResults(id: string, from: number): AsyncGenerator<Buffer, void, undefined>;
  listDeadLines(id: string, most: number): Promise<readonly DeadLine[]>;
  readOverview(): Promise<JobsOverview>;
  /** Aborted when the process stops: ends streams that would never end. */
  readonly closing: AbortSignal;
}

/** What the jobs of a process are kept in and limited by. */
export interface JobEnvironment {
  /** @throws DomainError not-ready while there is none */
  readonly store: JobStore;
  readonly limits: JobLimits;
  readonly webhooks: WebhookSettings;
  /** Called when there is something to work on. */
  readonly onChunkAdded: () => void;
  readonly closing: AbortSignal;
}

/** @param context with the longest text of a line, in UTF-16 units */
export function createJobService(
  environment: JobEnvironment,
  context: AnswerContext & { readonly maxText: number },
): JobService {
  const { limits, webhooks, onChunkAdded, closing } = environment;
  const { clock, maxText, rates, sources } = context;
  const getProgress = (job: Job): Promise<JobProgress> => getJobProgress(environment.store, job, clock());
  return {
    closing,
    getProgress,
    async open({ owner, defaults, webhook, idempotencyKey, requestDigest }) {
      const table = rates.current;
      resolveAsOf(defaults, table, context);
      const createdAt = clock();
      const earlier =
        idempotencyKey === undefined ? undefined : await environment.store.findByIdempotencyKey(owner, idempotencyKey);
      if (earlier?.requestDigest !== undefined) {
        if (requestDigest !== undefined && requestDigest !== earlier.requestDigest)
          throw createReusedKeyError(idempotencyKey ?? '');
        return { job: earlier, isRepeated: true };
      }
      if (earlier) await environment.store.remove(earlier.id);
      const job = await environment.store.create({
        id: createId(),
        owner,
        revision: defaults.revision ?? table.revision,
        sources: sources.map(({ key }) => key),
        defaults,
        maxText,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + limits.maxAgeMs),
        webhook: webhook === undefined ? undefined : validateWebhookUrl(webhook, webhooks),
        idempotencyKey,
        requestDigest,
      });
      return { job, isRepeated: false };
    },
    find: async (id) => environment.store.find(id),
    list: async (most) => Promise.all((await environment.store.list(most)).map(getProgress)),
    receiveInput: async (input, job, more, digest) =>
      receiveInput(input, job, more, { store: environment.store, clock, onChunkAdded, digest }),
    async cancel(id) {
      if (!(await environment.store.cancel(id, clock()))) return undefined;
      const cancelled = await environment.store.find(id);
      if (!cancelled) throw createUnknownJobError(id);
      return getProgress(cancelled);
    },
    remove: async (id) => environment.store.remove(id),
    readResults: (id, from) => readResults(environment.store, id, from),
    listDeadLines: async (id, most) => environment.store.listDeadLines(id, most),
    readOverview: async () => environment.store.readOverview(clock()),
  };
}
