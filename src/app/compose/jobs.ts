import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { HttpProblem } from '../../api/problems/problem.js';
import type { JobDesk } from '../../api/jobs/job-service.js';
import { createKeeper } from '../../jobs/maintenance.js';
import { QUEUE_RULES, type JobLimits, type QueueRules } from '../../api/jobs/limits.js';
import type { JobStore } from '../../api/jobs/job-store.js';
import type { LineAnswerer } from '../../api/batch/thread-pool.js';
import type { WebhookSettings } from '../../api/jobs/webhook.js';
import { batchOfJob } from '../../jobs/worker/load-batch.js';
import { createWorker, type Worker } from '../../jobs/worker/worker.js';
import { databaseFault, isUnwritable, storeFault } from '../start-errors.js';
import type { Clock } from '../../support/clock.js';
import type { Logger } from '../../support/logger.js';
import type { Rates } from './rates.js';

const HOUR_MS = 3_600_000;
const SWEEP_EVERY_MS = 5_000;
/** An embedded store tells when there is something to do; other processes have to look. */
const LOOK_EVERY_MS = 500;

/** The jobs of one process. */
export interface Jobs {
  readonly desk: JobDesk;
  /** Opens the store and, where the settings want it, works. @throws StartError */
  open(rates: Rates): Promise<void>;
  /** Ends streams that would never end. */
  close(): void;
  /** Ends when the chunks under way are done. */
  stop(): Promise<void>;
}

export interface JobsSurroundings {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly lines: LineAnswerer;
}

/** Wires the jobs. They are opened once the rates are there. */
export function composeJobs(settings: Settings, { clock, logger, lines }: JobsSurroundings): Jobs {
  const limits = limitsOf(settings);
  const webhooks: WebhookSettings = { hosts: settings.webhookHosts, secret: settings.webhookSecret ?? '' };
  const closing = new AbortController();
  let store: JobStore | undefined;
  let worker: Worker | undefined;
  let why = 'the rates are being loaded.';
  const stops: (() => Promise<void>)[] = [];
  const wake = (): void => worker?.wake();
  return {
    desk: {
      get store() {
        if (!store)
          throw new HttpProblem('not-ready', `No jobs can be kept: ${why}`, { headers: { 'Retry-After': '10' } });
        return store;
      },
      ...{ limits, webhooks, onChunk: wake, closing: closing.signal },
    },
    async open(rates) {
      const rules = rulesOf(settings);
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
      const keeper = createKeeper({ store, webhooks, clock, logger, everyMs: SWEEP_EVERY_MS, onLapsed: wake });
      keeper.start();
      stops.push(() => keeper.stop());
      if (worksItself(settings)) {
        worker = createWorker({
          ...{ store, answerer: lines, clock, logger, leaseMs: rules.leaseMs, pollMs: LOOK_EVERY_MS },
          batchOf: (terms) =>
            batchOfJob(terms, { rates: rates.holder, sources: rates.sources, catchUp: rates.catchUp }),
          id: `${hostname()}-${process.pid}`,
          slots: lines.threads + 1,
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
  rules: QueueRules,
  logger: Logger,
): Promise<JobStore> {
  const { databaseUrl, dataDir } = settings;
  if (databaseUrl === undefined) {
    const path = join(dataDir, 'jobs.sqlite');
    const { openSqliteJobs } = await import('../../jobs/store/open-sqlite.js');
    return openSqliteJobs(path, limits, rules).catch((error: unknown) => {
      throw storeFault(error, path);
    });
  }
  const { createPool, describeAddress } = await import('../../rates/store/postgres-connection.js');
  const { openPostgresJobs } = await import('../../jobs/store/open-postgres.js');
  const onError = (error: Error): void => {
    logger.warn({ err: error }, 'the queue of jobs cannot be kept in order; trying again');
  };
  return openPostgresJobs(createPool(databaseUrl), limits, rules, onError).catch((error: unknown) => {
    throw databaseFault(error, describeAddress(databaseUrl));
  });
}

/** An embedded store has no other worker than the process that has it open. */
function worksItself({ jobWorkers, databaseUrl }: Settings): boolean {
  return jobWorkers === 'on' || (jobWorkers === 'auto' && databaseUrl === undefined);
}

function limitsOf({ jobLines, jobsDisk, jobsPerKey, jobHours, jobKeepHours }: Settings): JobLimits {
  return {
    maxLines: jobLines,
    diskBytes: jobsDisk * 1_000_000,
    perOwner: jobsPerKey,
    maxAgeMs: jobHours * HOUR_MS,
    keepMs: jobKeepHours * HOUR_MS,
  };
}

function rulesOf({ jobParallel, jobAttempts, jobLease }: Settings): QueueRules {
  return { ...QUEUE_RULES, parallel: jobParallel, attempts: jobAttempts, leaseMs: jobLease * 1000 };
}
