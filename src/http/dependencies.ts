import type { RateTable, TableSource } from '../rates/rate-table-types.js';
import type { SourceStatus } from '../rates/source-status.js';
import type { PublishingSource } from '../rates/lateness.js';
import type { Clock } from '../support/clock.js';
import type { Logger } from '../support/logger.js';

/** What the HTTP layer is given by the process. */
export interface HttpDependencies {
  /** A request takes `current` once and keeps it to its end. */
  readonly rates: { readonly current: RateTable };
  /** In configured order. */
  readonly sources: readonly (TableSource & PublishingSource)[];
  readonly sourceStatus: () => Promise<readonly SourceStatus[]>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
  /** Of Crossrate. */
  readonly version: string;
}
