import type { Clock } from '../support/clock.js';
import type { RateTableHolder } from './ingest/rate-table-holder.js';
import type { TableSource } from '../core/rate-table/rate-table.js';
import type { RefreshLogger } from './ingest/refresher.js';
import { getErrorMessage } from '../support/error-message.js';
import type { QuoteStore } from './store/quote-store.js';

/** How often the store is polled, ms, beside its own notifications. */
const POLL_INTERVAL_MS = 5_000;

/** Why the store cannot be reached, and since when. */
export interface StoreOutage {
  readonly since: Date;
  readonly error: string;
}

interface StoreSyncOptions {
  readonly store: QuoteStore;
  readonly holder: RateTableHolder;
  readonly sources: readonly TableSource[];
  readonly clock: Clock;
  readonly logger: RefreshLogger;
  /** Calls back when another process may have added a revision. */
  readonly listen?: (onRevision: () => void) => { stop(): Promise<void> };
  /** Called when the store cannot be reached any more, and with undefined when it can again. */
  readonly onChange?: (outage: StoreOutage | undefined) => void;
}

/**
 * Polls a shared store for new revisions, written by another process or the operator's command, and tracks whether it is
 * reachable. While it is not, rates are answered from memory.
 */
export interface StoreSync {
  start(): void;
  /** Polls now, and swaps in what is new. @returns can the store be reached? */
  syncNow(): Promise<boolean>;
  /** Undefined while all is well. */
  outage(): StoreOutage | undefined;
  stop(): Promise<void>;
}

/** Makes the {@link StoreSync}. */
export function createStoreSync(options: StoreSyncOptions): StoreSync {
  const { clock, logger, listen, onChange } = options;
  let outage: StoreOutage | undefined;
  let timer: NodeJS.Timeout | undefined;
  let listener: { stop(): Promise<void> } | undefined;
  let polling: Promise<boolean> | undefined;
  let next: Promise<boolean> | undefined;
  let isStopped = false;
  const pollOnce = async (): Promise<boolean> => {
    try {
      await pullChanges(options);
      if (outage) {
        logger.info({ since: outage.since.toISOString() }, 'the store of rates can be reached again');
        outage = undefined;
        onChange?.(undefined);
      }
      return true;
    } catch (caught) {
      const error = getErrorMessage(caught);
      if (!outage && !isStopped) {
        outage = { since: clock(), error };
        logger.warn({ error }, 'the store of rates cannot be reached: answers come from memory, nothing is refreshed');
        onChange?.(outage);
      }
      return false;
    }
  };
  const syncNow = (): Promise<boolean> => {
    if (!polling) {
      polling = pollOnce().finally(() => (polling = undefined));
      return polling;
    }
    // A caller during a poll may know of a revision that was written after the poll began.
    next ??= polling.then(() => {
      next = undefined;
      return syncNow();
    });
    return next;
  };
  return {
    start() {
      timer = setInterval(() => void syncNow(), POLL_INTERVAL_MS);
      timer.unref();
      listener = listen?.(() => void syncNow());
    },
    syncNow,
    outage: () => outage,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await listener?.stop();
      await (next ?? polling);
    },
  };
}

async function pullChanges({ store, holder, sources, logger }: StoreSyncOptions): Promise<void> {
  const { revision: known } = holder.current;
  const latest = await store.latestRevision();
  if (latest < known) {
    logger.warn({ known, latest }, 'the store of rates was put back to an older state: everything is read again');
    await holder.reload(store, sources);
    return;
  }
  // What this process added itself is in its table already.
  const { revision: before } = holder.current;
  if (latest <= before) return;
  const { revision } = await holder.catchUp(store);
  logger.info({ revision, before }, 'rates taken over from the store');
}
