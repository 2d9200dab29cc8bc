import type { Clock } from '../support/clock.js';
import type { QuoteStore } from './store/quote-store.js';
import type { SourceLock, SourceLocks } from './store/source-locks.js';

/** Clocks of machines are no further apart than this, ms; a run noted later than that was noted by a wrong clock. */
const MAX_CLOCK_SKEW_MS = 600_000;

export interface RunCoordinatorOptions {
  readonly locks: SourceLocks;
  readonly store: QuoteStore;
  readonly clock: Clock;
}

/**
 * Lets one process run each slot of a timetable; node-cron asks it. The processes that come second wait for the first:
 * when it has run the slot they leave it, and when it has died they run it in its place.
 */
export interface RunCoordinator {
  /** @param key name of the task, a colon, the moment of the slot in RFC 3339 */
  shouldRun(key: string): Promise<boolean>;
  onComplete(key: string): Promise<void>;
  /** Ends the waiting. */
  stop(): void;
}

/** Makes the {@link RunCoordinator}. */
export function createRunCoordinator({ locks: turns, store, clock }: RunCoordinatorOptions): RunCoordinator {
  const taken = new Map<string, SourceLock>();
  const stopping = new AbortController();
  return {
    async shouldRun(key) {
      const colon = key.indexOf(':');
      const [source, slot] = [key.slice(0, colon), Date.parse(key.slice(colon + 1))];
      const turn = await turns.acquire(source, stopping.signal);
      try {
        const { lastAttempt } = (await store.health()).get(source) ?? {};
        if (!isSlotDone(slot, lastAttempt, clock())) {
          taken.set(key, turn);
          return true;
        }
      } catch (error) {
        await turn.release();
        throw error;
      }
      await turn.release();
      return false;
    },
    async onComplete(key) {
      const turn = taken.get(key);
      taken.delete(key);
      await turn?.release();
    },
    stop() {
      stopping.abort();
    },
  };
}

function isSlotDone(slot: number, lastAttempt: string | undefined, now: Date): boolean {
  if (lastAttempt === undefined) return false;
  const at = Date.parse(lastAttempt);
  return at >= slot && at <= now.getTime() + MAX_CLOCK_SKEW_MS;
}
