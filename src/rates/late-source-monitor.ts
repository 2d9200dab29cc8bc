import type { Refresher, RefreshLogger } from './ingest/refresher.js';

/** How often the clock and the sources are looked at, ms. */
const TICK_INTERVAL_MS = 60_000;
/** A tick that is off by more than this was not a tick: the machine slept, or its clock was set. */
const MAX_TICK_DRIFT_MS = 30_000;
/** A late source is asked this often, ms, beside its own schedule. */
const LATE_RETRY_INTERVAL_MS = 3_600_000;

export interface LateSourceMonitorOptions {
  readonly refresher: Refresher;
  readonly logger: RefreshLogger;
  /** Sets timers again that go by the time of day. */
  readonly onClockMoved: () => Promise<void>;
}

/**
 * Looks after what a timetable cannot: timers do not run while a machine sleeps, and they do not know that its clock was
 * set. And a publisher that comes back after its window has closed need not wait for the next one.
 */
export interface LateSourceMonitor {
  start(): void;
  /** Runs what is late at once: something that kept it from running is over. */
  runLateSources(): void;
  stop(): void;
}

/** Makes the {@link LateSourceMonitor}. */
export function createLateSourceMonitor({
  refresher,
  logger,
  onClockMoved: clockMoved,
}: LateSourceMonitorOptions): LateSourceMonitor {
  let timer: NodeJS.Timeout | undefined;
  let last = 0;
  let isMending = false;
  const asked = new Map<string, number>();
  const runLate = (now: number): void => {
    for (const key of refresher.listLateSources()) {
      const since = now - (asked.get(key) ?? -Infinity);
      if (since >= 0 && since < LATE_RETRY_INTERVAL_MS) continue;
      asked.set(key, now);
      // Another process may have asked it meanwhile.
      void refresher.refresh(key, 'schedule', new Date(now - LATE_RETRY_INTERVAL_MS));
    }
  };
  const tick = (): void => {
    const now = Date.now();
    const moved = now - last - TICK_INTERVAL_MS;
    last = now;
    if (isMending) return;
    if (Math.abs(moved) <= MAX_TICK_DRIFT_MS) {
      runLate(now);
      return;
    }
    logger.info({ seconds: Math.round(moved / 1000) }, 'the clock has moved, or the machine has slept');
    asked.clear();
    isMending = true;
    void clockMoved()
      .then(() => {
        if (timer) runLate(now);
      })
      .finally(() => (isMending = false));
  };
  return {
    start() {
      last = Date.now();
      // The start itself runs every source.
      for (const key of refresher.listLateSources()) asked.set(key, last);
      timer = setInterval(tick, TICK_INTERVAL_MS);
      timer.unref();
    },
    runLateSources() {
      asked.clear();
      if (timer) runLate(Date.now());
    },
    stop() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}
