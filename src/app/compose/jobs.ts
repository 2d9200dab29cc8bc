import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { ProblemError } from '../../api/problems/problem.js';
import type { JobService } from '../../api/jobs/job-service.js';
import { createJobMaintenance } from '../../jobs/maintenance.js';
import { DEFAULT_QUEUE_OPTIONS, type JobLimits, type QueueOptions } from '../../api/jobs/limits.js';
import type { JobStore } from '../../api/jobs/job-store.js';
import type { BatchPool } from '../../api/batch/thread-pool.js';
import type { WebhookSettings } from '../../api/jobs/webhook.js';
import { loadBatch } from '../../jobs/worker/load-batch.js';
import { createJobWorker, type JobWorker } from '../../jobs/worker/worker.js';
import { createDatabaseError, isUnwritable, createStoreError } from '../start-errors.js';
import type { Clock } from '../../support/clock.js';
import type { Logger } from '../../support/logger.js';
import type { ComposedRates } from './rates.js';

const HOUR_MS = 3_600_000;
const MAINTENANCE_INTERVAL_MS = 5_000;
/** An embedded store tells when there is something to do; other processes have to look. */
const POLL_INTERVAL_MS = 500;

/** The jobs of one process. */
export interface ComposedJobs {
  readonly service: JobService;
  /** Opens the store and, where the settings want it, works. @throws StartError */
  open(rates: ComposedRates): Promise<void>;
  /** Ends streams that would never end. */
  close(): void;
  /** Ends when the chunks under way are done. */
  stop(): Promise<void>;
}

export interface ComposeJobsOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly pool: BatchPool;
}

/** Wires the jobs. They are opened once the rates are there. */
export function composeJobs(settings: Settings, { clock, logger, pool: lines }: ComposeJobsOptions): ComposedJobs {
  const limits = toJobLimits(settings);
  const webhooks: WebhookSettings = { hosts: settings.webhookHosts, secret: settings.webhookSecret ?? '' };
  const closing = new AbortController();
  let store: JobStore | undefined;
  let worker: JobWorker | undefined;
  let why = 'the rates are being loaded.';
  const stops: (() => Promise<void>)[] = [];
  const wake = (): void => worker?.wake();
  return {
    service: {
      get store() {
        if (!store)
          throw new ProblemError('not-ready', `No jobs can be kept: ${why}`, { headers: { 'Retry-After': '10' } });
        return store;
      },
      ...{ limits, webhooks, onChunkAdded: wake, closing: closing.signal },
    },
    async open(rates) {
      const rules = toQueueOptions(settings);
      try {
        store = await openJobStore(settings, limits, rules, logger);
      } catch (error) {
        // Questions are still answered, as they are when the rates cannot be written.
        if (settings.databaseUrl !== undefined || !isUnwritable((error as Error).cause)) throw error;
        why = `${(error as Error).message}.`;
        logger.error({ err: error }, 'no jobs can be kept');
        return;
      }
      const opened = store;
      const keeper = createJobMaintenance({
        store,
        webhooks,
        clock,
        logger,
        intervalMs: MAINTENANCE_INTERVAL_MS,
        onLeasesExpired: wake,
      });
      keeper.start();
      stops.push(() => keeper.stop());
      if (runsOwnWorker(settings)) {
        worker = createJobWorker({
          ...{ store, answerer: lines, clock, logger, leaseMs: rules.leaseMs, pollIntervalMs: POLL_INTERVAL_MS },
          loadBatch: (terms) =>
            loadBatch(terms, { rates: rates.holder, sources: rates.sources, catchUp: rates.catchUp }),
          id: `${hostname()}-${process.pid}`,
          concurrency: lines.threads + 1,
        });
        worker.start();
        stops.unshift(() => worker!.stop());
      }
      stops.push(() => opened.close());
    },
    close() {
      closing.abort();
    },
    async stop() {
      for (const stop of stops.splice(0)) await stop();
    },
  };
}

/** @throws StartError */
async function openJobStore(
  settings: Settings,
  limits: JobLimits,
  rules: QueueOptions,
  logger: Logger,
): Promise<JobStore> {
  const { databaseUrl, dataDir } = settings;
  if (databaseUrl === undefined) {
    const path = join(dataDir, 'jobs.sqlite');
    const { openSqliteJobStore } = await import('../../jobs/store/open-sqlite.js');
    return openSqliteJobStore(path, limits, rules).catch((error: unknown) => {
      throw createStoreError(error, path);
    });
  }
  const { createPool, redactDatabaseUrl } = await import('../../rates/store/postgres-connection.js');
  const { openPostgresJobStore } = await import('../../jobs/store/open-postgres.js');
  const onError = (error: Error): void => {
    logger.warn({ err: error }, 'the queue of jobs cannot be kept in order; trying again');
  };
  return openPostgresJobStore(createPool(databaseUrl), limits, rules, onError).catch((error: unknown) => {
    throw createDatabaseError(error, redactDatabaseUrl(databaseUrl));
  });
}

/** An embedded store has no other worker than the process that has it open. */
function runsOwnWorker({ jobWorkers, databaseUrl }: Settings): boolean {
  return jobWorkers === 'on' || (jobWorkers === 'auto' && databaseUrl === undefined);
}

function toJobLimits({ jobLines, jobsDisk, jobsPerKey, jobHours, jobKeepHours }: Settings): JobLimits {
  return {
    maxLines: jobLines,
    diskBytes: jobsDisk * 1_000_000,
    perOwner: jobsPerKey,
    maxAgeMs: jobHours * HOUR_MS,
    keepMs: jobKeepHours * HOUR_MS,
  };
}

function toQueueOptions({ jobParallel, jobAttempts, jobLease }: Settings): QueueOptions {
  return { ...DEFAULT_QUEUE_OPTIONS, parallel: jobParallel, attempts: jobAttempts, leaseMs: jobLease * 1000 };
}
