import type { StoreOutage } from '../rates/store-sync.js';
import type { QuoteStore } from '../rates/store/quote-store.js';
import { isLocked } from '../support/wait-for-locks.js';
import { isUnwritable } from './start-errors.js';
import type { Logger } from '../support/logger.js';

interface StoreHealthOptions {
  readonly logger: Logger;
  /** Why the store is a copy in memory from the start. */
  readonly frozen?: string;
  /** Called with why the service is degraded, and with undefined when all is well again. */
  readonly onDegraded?: (why: string | undefined) => void;
}

/** Hears how each write of a store went. */
interface WriteListener {
  /** A write has failed: nothing of it is in the store. */
  failed(error: unknown): void;
  /** A write has gone well. */
  succeeded(): void;
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
      if (unwritable !== undefined || !(isUnwritable(error) || isLocked(error))) return;
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

/** Wraps a store and reports each write as succeeded or failed: a full disk fails only writes. */
export function monitorWrites(store: QuoteStore, listener: WriteListener): QuoteStore {
  const report = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      const result = await write();
      listener.succeeded();
      return result;
    } catch (error) {
      listener.failed(error);
      throw error;
    }
  };
  return {
    ...store,
    append: (source, quotes, meta) => report(() => store.append(source, quotes, meta)),
    recordAttempt: (attempt) => report(() => store.recordAttempt(attempt)),
    recordCompleteTo: (source, day) => report(() => store.recordCompleteTo(source, day)),
  };
}
