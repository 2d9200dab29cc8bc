import { hostname } from 'node:os';
import { join } from 'node:path';
import { isKeyRequired } from './access.js';
import type { Settings } from '../config/settings.js';
import { createNoJobStoreError } from '../../api/jobs/job-errors.js';
import type { JobEnvironment } from '../../api/jobs/job-service.js';
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
import { createLifecycle } from '../lifecycle.js';
import type { ComposedRates } from './rates.js';

const HOUR_MS = 3_600_000;
const MAINTENANCE_INTERVAL_MS = 5_000;
/** How often a worker looks for chunks that other processes have added; its own process wakes it. */
const POLL_INTERVAL_MS = 500;

/** The jobs of one process. */
interface ComposedJobs {
  readonly environment: JobEnvironment;
  /** Opens the store, and starts a worker unless JOB_WORKERS says otherwise. @throws StartError */
  open(rates: ComposedRates): Promise<void>;
  /** Ends the streams of job events. */
  close(): void;
  /** Resolves when the chunks in progress are done. */
  stop(): Promise<void>;
}

interface ComposeJobsOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly pool: BatchPool;
}

/** Wires the jobs. They are opened once the rates are loaded. */
export function composeJobs(settings: Settings, { clock, logger, pool }: ComposeJobsOptions): ComposedJobs {
  const limits = toJobLimits(settings);
  const webhooks: WebhookSettings = { hosts: settings.webhookHosts, secret: settings.webhookSecret ?? '' };
  const closing = new AbortController();
  let store: JobStore | undefined;
  let worker: JobWorker | undefined;
  let why = 'the rates are being loaded.';
  const lifecycle = createLifecycle(['worker', 'maintenance', 'store']);
  const wake = (): void => worker?.wake();
  return {
    environment: {
      get store() {
        if (!store) throw createNoJobStoreError(why);
        return store;
      },
      ...{ limits, webhooks, onChunkAdded: wake, closing: closing.signal },
    },
    async open(rates) {
      const queueOptions = toQueueOptions(settings);
      try {
        store = await openJobStore(settings, limits, queueOptions, logger);
      } catch (error) {
        // The service runs without jobs, as it runs without storing rates.
        if (settings.databaseUrl !== undefined || !isUnwritable((error as Error).cause)) throw error;
        why = `${(error as Error).message}.`;
        logger.error({ err: error }, 'no jobs can be kept');
        return;
      }
      const opened = store;
      const maintenance = createJobMaintenance({
        store,
        webhooks,
        clock,
        logger,
        intervalMs: MAINTENANCE_INTERVAL_MS,
        onLeasesExpired: wake,
      });
      maintenance.start();
      lifecycle.onStop('maintenance', () => maintenance.stop());
      if (runsOwnWorker(settings)) {
        worker = createJobWorker({
          ...{ store, answerer: pool, clock, logger, leaseMs: queueOptions.leaseMs, pollIntervalMs: POLL_INTERVAL_MS },
          loadBatch: (terms) =>
            loadBatch(terms, { rates: rates.holder, sources: rates.sources, catchUp: rates.catchUp }),
          id: `${hostname()}-${process.pid}`,
          concurrency: pool.threads + 1,
        });
        const started = worker;
        started.start();
        lifecycle.onStop('worker', () => started.stop());
      }
      lifecycle.onStop('store', () => opened.close());
    },
    close() {
      closing.abort();
    },
    stop: () => lifecycle.stop(),
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

/** With an embedded store no other process can run the jobs. */
function runsOwnWorker({ jobWorkers, databaseUrl }: Settings): boolean {
  return jobWorkers === 'on' || (jobWorkers === 'auto' && databaseUrl === undefined);
}

/** One key takes no more than this part of the disk, so that there is some for others. */
const KEY_DISK_SHARE = 2;

function toJobLimits(settings: Settings): JobLimits {
  const { jobLines, jobsDisk, jobsDiskPerKey, jobsPerKey, jobHours, jobKeepHours } = settings;
  const share = isKeyRequired(settings) ? jobsDisk / KEY_DISK_SHARE : jobsDisk;
  return {
    maxLines: jobLines,
    diskBytes: jobsDisk * 1_000_000,
    diskBytesPerOwner: (jobsDiskPerKey === 'auto' ? share : jobsDiskPerKey) * 1_000_000,
    perOwner: jobsPerKey,
    maxAgeMs: jobHours * HOUR_MS,
    keepMs: jobKeepHours * HOUR_MS,
  };
}

function toQueueOptions({ jobParallel, jobAttempts, jobLease }: Settings): QueueOptions {
  return { ...DEFAULT_QUEUE_OPTIONS, parallel: jobParallel, attempts: jobAttempts, leaseMs: jobLease * 1000 };
}
