/** The right to run a source, which one process has at a time. */
export interface SourceLock {
  /** Aborted when the right is lost before its end: nobody else can be kept from running the source then. */
  readonly lost: AbortSignal;
  /** Gives it back. */
  release(): Promise<void>;
}

/** How processes take turns at running a source. */
export interface SourceLocks {
  /**
   * Waits until no other process runs the source. A process that dies has given its turn back. What has the turn already
   * in this process shares it.
   * @throws when the place where turns are kept cannot be reached, or `signal` is aborted
   */
  acquire(source: string, signal: AbortSignal): Promise<SourceLock>;
}

const NEVER_LOST = new AbortController().signal;

/** For a process that shares its store with no other. */
export const NO_LOCKS: SourceLocks = {
  acquire: () => Promise.resolve({ lost: NEVER_LOST, release: () => Promise.resolve() }),
};
