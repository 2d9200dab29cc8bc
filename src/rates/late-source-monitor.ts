import type { Refresher, RefreshLogger } from './ingest/refresher.js';

/** How often the clock and the sources are checked, ms. */
const TICK_INTERVAL_MS = 60_000;
/** A tick later or earlier by more than this, ms: the machine slept, or its clock was set. */
const MAX_TICK_DRIFT_MS = 30_000;
/** Pause between two runs of a late source, ms, beside its own schedule. */
const LATE_RETRY_INTERVAL_MS = 3_600_000;

interface LateSourceMonitorOptions {
  readonly refresher: Refresher;
  readonly logger: RefreshLogger;
  /** Resets timers that depend on the time of day. */
  readonly onClockMoved: () => Promise<void>;
}

/**
 * Re-runs late sources, and resets the timers after sleep or a clock change, which cron timers miss. A publisher that
 * recovers after its window has closed is asked without waiting for the next window.
 */
interface LateSourceMonitor {
  start(): void;
  /** Runs late sources now, after an obstacle has gone. */
  runLateSources(): void;
  stop(): void;
}

/** Makes the {@link LateSourceMonitor}. */
export function createLateSourceMonitor({
  refresher,
  logger,
  onClockMoved,
}: LateSourceMonitorOptions): LateSourceMonitor {
  let timer: NodeJS.Timeout | undefined;
  let last = 0;
  let isResetting = false;
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
    if (isResetting) return;
    if (Math.abs(moved) <= MAX_TICK_DRIFT_MS) {
      runLate(now);
      return;
    }
    logger.info({ seconds: Math.round(moved / 1000) }, 'the clock has moved, or the machine has slept');
    asked.clear();
    isResetting = true;
    void onClockMoved()
      .then(() => {
        if (timer) runLate(now);
      })
      .finally(() => (isResetting = false));
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
