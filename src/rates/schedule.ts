import { createTask, type Logger, type ScheduledTask } from 'node-cron';
import type { Refresher, RefreshLogger } from './ingest/refresher.js';
import type { RateSource } from './sources/source.js';
import { createLateSourceMonitor } from './late-source-monitor.js';

/** Spread of the moment of a run, ms: many installations must not call a publisher in the same second. */
const MAX_JITTER_MS = 45_000;

const MINUTE_MS = 60_000;
/** After which a run is over as a rule, counted from its moment, ms; in whole minutes. */
const MAX_RUN_MS = 3 * MINUTE_MS;

export interface ScheduleOptions {
  readonly sources: readonly RateSource[];
  readonly refresher: Refresher;
  readonly logger: RefreshLogger;
  /** Do processes share the store? Then one of them runs each slot of the timetable. */
  readonly isShared?: boolean;
}

/** Runs every source in its publication window, several times: a failed run is followed by another the same day. */
export interface RateSchedule {
  /** Starts the clockwork and runs every source once, in the background. */
  start(): void;
  /** Runs what is late at once. */
  runLateSources(): void;
  /** When a source is run next; undefined before the start and after the end. */
  nextRun(key: string): Date | undefined;
  /**
   * Until when nothing new is to be expected of a source: its next run, or, when one has just been due, the moment at
   * which that will be over. Undefined before the start and after the end.
   */
  quietUntil(key: string, now: Date): Date | undefined;
  /** Ends the clockwork and waits for what is running. */
  stop(): Promise<void>;
}

/**
 * Makes the schedule from each source's cron expression in its own time zone. Further runs after one that succeeded
 * are conditional GETs; they also bring corrections of the same day. A watch beside it runs what is late nevertheless:
 * after a night's sleep, a clock that was set, an outage longer than the window.
 */
export function createSchedule({ sources, refresher, logger, isShared = false }: ScheduleOptions): RateSchedule {
  const tasks = new Map<string, ScheduledTask>();
  let stopped = false;
  const wind = (): void => {
    for (const { key, schedule } of sources) {
      const task = createTask(
        schedule.cron,
        ({ date: slot }) => refresher.refresh(key, 'schedule', isShared ? slot : undefined),
        {
          name: key,
          timezone: schedule.timeZone,
          noOverlap: true,
          maxRandomDelay: MAX_JITTER_MS,
          logger: createCronLogger(logger, key),
        },
      );
      tasks.set(key, task);
      void task.start();
    }
  };
  const unwind = async (): Promise<void> => {
    const old = [...tasks.values()];
    tasks.clear();
    for (const task of old) await task.destroy();
  };
  const watch = createLateSourceMonitor({
    refresher,
    logger,
    // The timers of the tasks were set by the clock as it was.
    async onClockMoved() {
      await unwind();
      if (!stopped) wind();
    },
  });
  return {
    start() {
      stopped = false;
      wind();
      for (const { key } of sources) void refresher.refresh(key, 'schedule');
      watch.start();
    },
    runLateSources: () => {
      watch.runLateSources();
    },
    quietUntil(key, now) {
      const task = tasks.get(key);
      const minute = now.getTime() - (now.getTime() % MINUTE_MS);
      for (let ago = 0; ago < MAX_RUN_MS; ago += MINUTE_MS)
        if (task?.match(new Date(minute - ago))) return new Date(minute - ago + MAX_RUN_MS);
      return task?.getNextRun() ?? undefined;
    },
    nextRun: (key) => tasks.get(key)?.getNextRun() ?? undefined,
    async stop() {
      stopped = true;
      watch.stop();
      await unwind();
      await refresher.stop();
    },
  };
}

/** node-cron would write to the console: its remarks (a missed or overlapping run) go where everything else goes. */
function createCronLogger(logger: RefreshLogger, source: string): Logger {
  const remark = (message: string | Error): void => {
    logger.info({ source, cron: message instanceof Error ? message.message : message }, 'remark of the scheduler');
  };
  return { info: remark, warn: remark, error: remark, debug: () => undefined };
}
