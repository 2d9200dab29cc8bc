import type { StoreOutage } from '../rates/store-sync.js';
import type { WriteListener } from '../rates/store/write-monitor.js';
import { isUnwritable } from './start-errors.js';
import type { Logger } from '../support/logger.js';

interface StoreHealthOptions {
  readonly logger: Logger;
  /** Why the store is a copy in memory from the start. */
  readonly frozen?: string;
  /** Called with why the service is degraded, and with undefined when all is well again. */
  readonly onDegraded?: (why: string | undefined) => void;
}

/** Health of the store: unreachable, or readable but not writable. Requests are answered from memory in either case. */
interface StoreHealth extends WriteListener {
  setOutage(outage: StoreOutage | undefined): void;
}

const DEGRADED_NOTE = 'answers come from memory, nothing is refreshed';

/** Makes the {@link StoreHealth}: an outage is logged at ERROR once, and its end once. */
export function createStoreHealth({ logger, frozen, onDegraded }: StoreHealthOptions): StoreHealth {
  let unreachable: string | undefined;
  let unwritable = frozen && `${frozen}; ${DEGRADED_NOTE}`;
  const report = (): void => {
    onDegraded?.(unreachable ?? unwritable);
  };
  if (unwritable !== undefined) {
    logger.error({ error: unwritable }, 'degraded: the rates cannot be written');
    report();
  }
  return {
    setOutage(outage) {
      unreachable =
        outage &&
        `the database cannot be reached since ${outage.since.toISOString()}: ${outage.error}; ${DEGRADED_NOTE}`;
      report();
    },
    failed(error) {
      // What else can fail is the business of the run, or an outage, which is noticed by itself.
      if (unwritable !== undefined || !isUnwritable(error)) return;
      unwritable = `the database cannot be written: ${(error as Error).message}; ${DEGRADED_NOTE}`;
      logger.error({ err: error }, 'degraded: the rates cannot be written');
      report();
    },
    succeeded() {
      if (unwritable === undefined || frozen !== undefined) return;
      unwritable = undefined;
      logger.info('the rates can be written again');
      report();
    },
  };
}
