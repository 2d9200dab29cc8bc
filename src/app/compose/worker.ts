import { availableParallelism, setPriority } from 'node:os';
import type { Settings } from '../config/settings.js';
import type { Service, ProcessContext } from './service.js';
import { composeBatchPool } from './batch-pool.js';
import { StartError } from '../../support/start-error.js';
import { VERSION } from '../../support/version.js';
import { createLifecycle } from '../lifecycle.js';
import { composeJobs } from './jobs.js';
import { composeRates } from './rates.js';
import { composeStyles } from './styles.js';

/** How a worker process runs. */
export interface WorkerProcessOptions {
  /** Default: one for each core. */
  readonly threads?: number | undefined;
  /** Scheduling priority as of nice(1): from 0 to 19, the lowest. Leaves the CPU to a service on the same machine. */
  readonly nice?: number | undefined;
}

const DEFAULT_NICE = 5;

/** The jobs first: they write what is in progress with the threads and the rates. */
const STOP_ORDER = ['jobs', 'batch threads', 'rates'] as const;

/** Wires a process that does nothing but run the jobs of a shared database. */
export function composeWorker(
  settings: Settings,
  { clock, logger }: ProcessContext,
  { threads = availableParallelism(), nice = DEFAULT_NICE }: WorkerProcessOptions = {},
): Pick<Service, 'stop'> & { start(): Promise<void> } {
  const lifecycle = createLifecycle(STOP_ORDER);
  return {
    async start() {
      if (settings.databaseUrl === undefined)
        throw new StartError(
          'a worker takes its jobs from the PostgreSQL database that it shares with the service: set DATABASE_URL; without one the service works them off itself',
        );
      setPriority(nice);
      const styles = composeStyles(settings);
      const rates = await composeRates({ ...settings, refresh: 'off' }, { clock, logger });
      lifecycle.onStop('rates', () => rates.stop());
      rates.start();
      const pool = composeBatchPool(settings, styles, threads);
      lifecycle.onStop('batch threads', () => pool.close());
      const jobs = composeJobs({ ...settings, jobWorkers: 'on' }, { clock, logger, pool });
      lifecycle.onStop('jobs', () => jobs.stop());
      await jobs.open(rates);
      logger.info({ version: VERSION, pid: process.pid, threads, revision: rates.holder.current.revision }, 'working');
    },
    stop: () => lifecycle.stop(),
  };
}
