import type { Clock } from '../support/clock.js';
import type { Logger } from '../support/logger.js';
import type { JobStore } from '../api/jobs/job-store.js';
import type { WebhookSettings } from '../api/jobs/webhook.js';
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
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  let isBusy = false;
  let isAway = false;
  const round = async (): Promise<void> => {
    try {
      const swept = await store.sweep(clock());
      if (swept.lapsed > 0) {
        logger.warn(swept, 'chunks taken from workers that are gone');
        onLeasesExpired();
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
      }, intervalMs);
    },
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}
