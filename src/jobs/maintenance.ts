import type { Clock } from '../support/clock.js';
import type { Logger } from '../support/logger.js';
import type { JobStore } from '../api/jobs/job-store.js';
import type { WebhookSettings } from '../api/jobs/webhook.js';
import { createSteadyClock } from '../support/steady-clock.js';
import { sendDueWebhooks } from './send-webhooks.js';

/** Housekeeping: requeues expired leases, deletes expired jobs, sends webhooks. Idempotent; runs in every process. */
interface JobMaintenance {
  start(): void;
  stop(): Promise<void>;
}

interface JobMaintenanceOptions {
  readonly store: JobStore;
  readonly webhooks: WebhookSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly intervalMs: number;
  /** Called when leases have expired: their chunks wait again. */
  readonly onLeasesExpired: () => void;
}

/** Makes the housekeeping of a job store. */
export function createJobMaintenance({
  store,
  webhooks,
  clock,
  logger,
  intervalMs,
  onLeasesExpired,
}: JobMaintenanceOptions): JobMaintenance {
  // Of a job that expires nothing is left: a clock that has jumped is not believed at once.
  const steady = createSteadyClock(clock);
  const rounds = [
    createRound(
      async () => {
        const swept = await store.sweep(steady());
        if (swept.lapsed > 0) {
          logger.warn(swept, 'chunks taken from workers that are gone');
          onLeasesExpired();
        } else if (swept.expired + swept.deleted > 0) logger.info(swept, 'jobs tidied up');
      },
      (error) => {
        logger.warn({ err: error }, 'the jobs cannot be kept in order; trying again');
      },
    ),
    // By themselves: a host that does not answer must not hold up the sweep.
    createRound(
      () => sendDueWebhooks(store, webhooks, clock, logger),
      (error) => {
        logger.warn({ err: error }, 'the webhooks of jobs cannot be sent; trying again');
      },
    ),
  ];
  let timer: NodeJS.Timeout | undefined;
  return {
    start() {
      timer = setInterval(() => {
        for (const round of rounds) round.run();
      }, intervalMs);
    },
    async stop() {
      clearInterval(timer);
      await Promise.all(rounds.map((round) => round.settled()));
    },
  };
}

interface Round {
  /** Does the work, unless it is being done. */
  run(): void;
  /** Resolves when nothing is being done. */
  settled(): Promise<void>;
}

/** Work that is done again and again, never twice at once. @param warn called with the first error of a row of them */
function createRound(work: () => Promise<void>, warn: (error: unknown) => void): Round {
  let last: Promise<void> = Promise.resolve();
  let isBusy = false;
  let isFailing = false;
  const round = async (): Promise<void> => {
    try {
      await work();
      isFailing = false;
    } catch (error) {
      if (!isFailing) warn(error);
      isFailing = true;
    }
  };
  return {
    run() {
      if (isBusy) return;
      isBusy = true;
      last = round().finally(() => (isBusy = false));
    },
    settled: () => last,
  };
}
