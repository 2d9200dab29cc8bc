import { setTimeout as wait } from 'node:timers/promises';

/** What is used of a connection of Kysely, and of the driver and the dialect that it comes from. */
interface Connection {
  executeQuery: (...query: never[]) => Promise<unknown>;
}
interface Driver<C> {
  acquireConnection: (...how: never[]) => Promise<C>;
  rollbackTransaction: (...how: never[]) => Promise<void>;
}
interface Dialect<C> {
  createDriver: () => Driver<C>;
}

/** How often a locked file is tried again, and for how long. */
const RETRY_INTERVAL_MS = 25;
const MAX_WAIT_MS = 5_000;

/**
 * Has a dialect of SQLite wait for the locks of other processes without holding up the event loop: SQLite's own waiting
 * (busy_timeout, which must be 0) is one call that lasts until the lock is free. A transaction that SQLite itself has
 * rolled back, because the disk is full, is not rolled back again: that error would hide the first.
 * @param database of the dialect
 * @returns the dialect itself
 */
export function waitForLocks<C extends Connection, D extends Dialect<C>>(
  dialect: D,
  database: { readonly inTransaction: boolean },
): D {
  const createDriver = dialect.createDriver.bind(dialect);
  const patched = new WeakSet<Connection>();
  return Object.assign(dialect, {
    createDriver() {
      const driver = createDriver();
      const acquire = driver.acquireConnection.bind(driver);
      const rollback = driver.rollbackTransaction.bind(driver);
      return Object.assign(driver, {
        async acquireConnection(...how: never[]) {
          const connection = await acquire(...how);
          if (patched.has(connection)) return connection;
          patched.add(connection);
          const execute = connection.executeQuery.bind(connection);
          return Object.assign(connection, {
            executeQuery: (...query: never[]) => retryWhileLocked(() => execute(...query)),
          });
        },
        async rollbackTransaction(...how: never[]) {
          if (database.inTransaction) await rollback(...how);
        },
      });
    },
  });
}

async function retryWhileLocked<T>(work: () => Promise<T>): Promise<T> {
  const end = performance.now() + MAX_WAIT_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isLocked(error) || performance.now() >= end) throw error;
    }
    await wait(RETRY_INTERVAL_MS);
  }
}

/** Does another connection hold a file? What is read in an old snapshot stays locked (SQLITE_BUSY_SNAPSHOT). */
export function isLocked(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED';
}
