/** The right to run a source, which one process has at a time. */
export interface Turn {
  /** Aborted when the right is lost before its end: nobody else can be kept from running the source then. */
  readonly lost: AbortSignal;
  /** Gives it back. */
  end(): Promise<void>;
}

/** How processes take turns at running a source. */
export interface Turns {
  /**
   * Waits until no other process runs the source. A process that dies has given its turn back. What has the turn already
   * in this process shares it.
   * @throws when the place where turns are kept cannot be reached, or `signal` is aborted
   */
  take(source: string, signal: AbortSignal): Promise<Turn>;
}

const NEVER = new AbortController().signal;

/** For a process that shares its store with no other. */
export const ALONE: Turns = {
  take: () => Promise.resolve({ lost: NEVER, end: () => Promise.resolve() }),
};
