/** A held lock on one source. */
export interface SourceLock {
  /** Aborted when the lock is lost before it is released: another process may run the source from then on. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Locks by which processes that share a store run a source one at a time. */
export interface SourceLocks {
  /**
   * Waits until no other process holds the lock of the source. A process that dies releases its locks.
   * @param beforeWaiting called first when another process holds it
   * @throws when the database that keeps the locks cannot be reached, or `signal` is aborted
   */
  acquire(source: string, signal: AbortSignal, beforeWaiting?: () => Promise<void>): Promise<SourceLock>;
}

const NEVER_LOST = new AbortController().signal;

/** For a process that shares its store with no other. */
export const NO_LOCKS: SourceLocks = {
  acquire: () => Promise.resolve({ lost: NEVER_LOST, release: () => Promise.resolve() }),
};
