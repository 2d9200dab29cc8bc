import { createTask, type Logger, type ScheduledTask } from 'node-cron';
import type { Refresher, RefreshLogger } from './ingest/refresher.js';
import type { RateSource } from './sources/source.js';
import { createLateSourceMonitor } from './late-source-monitor.js';

/** Random delay of a run, ms: many installations must not call a publisher in the same second. */
const MAX_JITTER_MS = 45_000;

const MINUTE_MS = 60_000;
/** Time from its slot after which a run is usually over, ms; in whole minutes. */
const MAX_RUN_MS = 3 * MINUTE_MS;

interface ScheduleOptions {
  readonly sources: readonly RateSource[];
  readonly refresher: Refresher;
  readonly logger: RefreshLogger;
  /** Do processes share the store? Then one of them runs each slot of the timetable. */
  readonly isShared?: boolean;
}

/** Runs every source in its publication window, several times: a failed run is followed by another the same day. */
export interface RateSchedule {
  /** Starts the timers and runs every source once, in the background. */
  start(): void;
  /** Runs late sources now. */
  runLateSources(): void;
  /** When a source is run next; undefined before the start and after the end. */
  nextRun(key: string): Date | undefined;
  /**
   * Until when nothing new is expected of a source: its next run, or, when one has just been due, the time at which
   * that one will be over. Undefined before the start and after the end.
   */
  quietUntil(key: string, now: Date): Date | undefined;
  /** Stops the timers and waits for running sources. */
  stop(): Promise<void>;
}

/**
 * Makes the schedule from each source's cron expression in its own time zone. Further runs after one that succeeded
 * are conditional GETs; they also fetch corrections of the same day. The late-source monitor runs what is late
 * nevertheless: after the machine slept, the clock was set, or an outage outlasted the window.
 */
export function createSchedule({ sources, refresher, logger, isShared = false }: ScheduleOptions): RateSchedule {
  const tasks = new Map<string, ScheduledTask>();
  let stopped = false;
  const startTasks = (): void => {
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
  const stopTasks = async (): Promise<void> => {
    const old = [...tasks.values()];
    tasks.clear();
    for (const task of old) await task.destroy();
  };
  const monitor = createLateSourceMonitor({
    refresher,
    logger,
    // The timers of the tasks were set by the clock as it was.
    async onClockMoved() {
      await stopTasks();
      if (!stopped) startTasks();
    },
  });
  return {
    start() {
      stopped = false;
      startTasks();
      for (const { key } of sources) void refresher.refresh(key, 'schedule');
      monitor.start();
    },
    runLateSources: () => {
      monitor.runLateSources();
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
      monitor.stop();
      await stopTasks();
      await refresher.stop();
    },
  };
}

/** node-cron would write to the console; its messages (a missed or overlapping run) go to the log. */
function createCronLogger(logger: RefreshLogger, source: string): Logger {
  const log = (message: string | Error): void => {
    logger.info({ source, cron: message instanceof Error ? message.message : message }, 'message of the scheduler');
  };
  return { info: log, warn: log, error: log, debug: () => undefined };
}
