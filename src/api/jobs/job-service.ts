import type { Readable } from 'node:stream';
import { createId } from '../../support/ids.js';
import type { AnswerContext } from '../context.js';
import type { LineDefaults } from '../operations/line-defaults.js';
import { resolveAsOf } from '../validation/as-of.js';
import { createUnknownJobError } from './job-errors.js';
import type { JobsOverview, JobStore } from './job-store.js';
import type { DeadLine, Job } from './job.js';
import type { JobLimits } from './limits.js';
import { getJobProgress, type JobProgress } from './progress.js';
import { readResults } from './read-results.js';
import { receiveInput } from './receive-input.js';
import { validateWebhookUrl, type WebhookSettings } from './webhook.js';

/** A job that a caller wants. */
interface JobRequest {
  /** Whose it is: the id of an API key; empty where no key is asked for. */
  readonly owner: string;
  readonly defaults: LineDefaults;
  /** Address to call when the job has ended. */
  readonly webhook: string | undefined;
}

/** Everything that an entry can do with jobs. Every operation may throw DomainError not-ready while the service starts. */
export interface JobService {
  /**
   * Makes a job; its rates are fixed from now on.
   * @throws DomainError for a source, a revision or a webhook that is not allowed, and too-many-jobs
   */
  open(request: JobRequest): Promise<Job>;
  find(id: string): Promise<Job | undefined>;
  /** Of all owners, the newest first. */
  list(most: number): Promise<readonly JobProgress[]>;
  getProgress(job: Job): Promise<JobProgress>;
  /** See {@link receiveInput}. */
  receiveInput(input: Readable, job: Job, more: boolean): Promise<Job>;
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
    async open({ owner, defaults, webhook }) {
      const table = rates.current;
      resolveAsOf(defaults, table, context);
      const createdAt = clock();
      return environment.store.create({
        id: createId(),
        owner,
        revision: defaults.revision ?? table.revision,
        sources: sources.map(({ key }) => key),
        defaults,
        maxText,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + limits.maxAgeMs),
        webhook: webhook === undefined ? undefined : validateWebhookUrl(webhook, webhooks),
      });
    },
    find: async (id) => environment.store.find(id),
    list: async (most) => Promise.all((await environment.store.list(most)).map(getProgress)),
    receiveInput: async (input, job, more) =>
      receiveInput(input, job, more, { store: environment.store, clock, onChunkAdded }),
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
