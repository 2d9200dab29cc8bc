import type { Clock } from '../support/clock.js';
import type { Logger } from '../support/logger.js';
import type { JobStore } from '../api/jobs/job-store.js';
import { sendDueWebhooks, type WebhookSettings } from '../api/jobs/webhook.js';

/** What keeps the jobs in order; runs in every process that shares them, and does no harm twice. */
export interface JobMaintenance {
  start(): void;
  stop(): Promise<void>;
}

export interface JobMaintenanceOptions {
  readonly store: JobStore;
  readonly webhooks: WebhookSettings;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly intervalMs: number;
  /** Called when chunks were taken from a worker that is gone. */
  readonly onLeasesExpired: () => void;
}

/** Sweeps, and tells those who wait for the end of a job. */
export function createJobMaintenance({
  store,
  webhooks,
  clock,
  logger,
  intervalMs: everyMs,
  onLeasesExpired: onLapsed,
}: JobMaintenanceOptions): JobMaintenance {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let isBusy = false;
  let isAway = false;
  const round = async (): Promise<void> => {
    try {
      const swept = await store.sweep(clock());
      if (swept.lapsed > 0) {
        logger.warn(swept, 'chunks taken from workers that are gone');
        onLapsed();
      } else if (swept.expired + swept.deleted > 0) logger.info(swept, 'jobs tidied up');
      await sendDueWebhooks(store, webhooks, clock, logger);
      isAway = false;
    } catch (error) {
      if (!isAway) logger.warn({ err: error }, 'the jobs cannot be kept in order; trying again');
      isAway = true;
    }
  };
  return {
    start() {
      timer = setInterval(() => {
        if (isBusy) return;
        isBusy = true;
        last = round().finally(() => (isBusy = false));
      }, everyMs);
    },
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}
