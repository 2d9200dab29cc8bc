import type { JobLimits } from './limits.js';
import type { JobStore } from './job-store.js';
import type { WebhookSettings } from './webhook.js';

/** Where jobs are accepted and given back. */
export interface JobService {
  /** @throws while the service is starting */
  readonly store: JobStore;
  readonly limits: JobLimits;
  readonly webhooks: WebhookSettings;
  /** Called when there is something to work on. */
  readonly onChunkAdded: () => void;
  /** Aborted when the process stops: streams that would never end, end. */
  readonly closing: AbortSignal;
}
