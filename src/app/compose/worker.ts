import { availableParallelism, setPriority } from 'node:os';
import type { Settings } from '../config/settings.js';
import type { Service, ProcessContext } from './service.js';
import { createBatchPool } from '../../api/batch/thread-pool.js';
import { StartError } from '../../support/start-error.js';
import { VERSION } from '../../support/version.js';
import { composeJobs } from './jobs.js';
import { composeRates } from './rates.js';
import { composeStyles } from './styles.js';

/** How a worker works. */
export interface WorkerProcessOptions {
  /** By default as many as there are cores. */
  readonly threads?: number | undefined;
  /** How far it stands back behind the service on the same machine: from 0, not at all, to 19. */
  readonly nice?: number | undefined;
}

const DEFAULT_NICE = 5;

/** Wires a process that does nothing but work off the jobs of a database. */
export function composeWorker(
  settings: Settings,
  { clock, logger }: ProcessContext,
  { threads = availableParallelism(), nice = DEFAULT_NICE }: WorkerProcessOptions = {},
): Pick<Service, 'stop'> & { start(): Promise<void> } {
  const stops: (() => Promise<void> | void)[] = [];
  return {
    async start() {
      if (settings.databaseUrl === undefined)
        throw new StartError(
          'a worker takes its jobs from the PostgreSQL database that it shares with the service: set DATABASE_URL; without one the service works them off itself',
        );
      setPriority(nice);
      const styles = composeStyles(settings);
      const rates = await composeRates({ ...settings, refresh: 'off' }, { clock, logger });
      stops.unshift(() => rates.stop());
      rates.start();
      const lines = createBatchPool(threads, { styles });
      stops.unshift(() => lines.close());
      const jobs = composeJobs({ ...settings, jobWorkers: 'on' }, { clock, logger, pool: lines });
      stops.unshift(() => jobs.stop());
      await jobs.open(rates);
      logger.info({ version: VERSION, pid: process.pid, threads, revision: rates.holder.current.revision }, 'working');
    },
    async stop() {
      for (const stop of stops.splice(0)) await stop();
    },
  };
}
