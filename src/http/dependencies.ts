import type { AccessPolicy } from './auth/access.js';
import type { Limits } from './limits/request-kind.js';
import type { Metrics } from './metrics.js';
import type { Readiness } from './readiness.js';
import type { JobDesk } from '../api/jobs/job-service.js';
import type { LineAnswerer } from '../api/batch/thread-pool.js';
import type { RateTable, TableSource } from '../core/rate-table/rate-table.js';
import type { RefreshOutcome } from '../rates/ingest/refresher-types.js';
import type { SourceStatus } from '../rates/source-status.js';
import type { PublishingSource } from '../core/calendars/missed-publications.js';
import type { Clock } from '../support/clock.js';
import type { Logger } from '../support/logger.js';

/** What the HTTP layer is given by the process. */
export interface HttpDependencies {
  /** A request takes `current` once and keeps it to its end. */
  readonly rates: { readonly current: RateTable };
  /** In configured order. */
  readonly sources: readonly (TableSource & PublishingSource)[];
  readonly sourceStatus: () => Promise<readonly SourceStatus[]>;
  /** Runs a source now; gives undefined where nothing is fetched. */
  readonly refresh?: (key: string) => Promise<RefreshOutcome> | undefined;
  /** Until when nothing new is to be expected of a source; gives undefined where that is not known. */
  readonly quietUntil?: (key: string, now: Date) => Date | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly readiness: { readonly current: Readiness };
  readonly access: AccessPolicy;
  readonly limits: Limits;
  /** Origins whose pages may call; `*` for any. */
  readonly corsOrigins: readonly string[];
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  /** Answers the lines of batches. */
  readonly lines: LineAnswerer;
  readonly jobs: JobDesk;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
  /** Of Crossrate. */
  readonly version: string;
}
