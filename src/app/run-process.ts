import type { ProcessContext } from './compose/service.js';
import { isTracingWanted } from './tracing/is-tracing-wanted.js';
import { ConfigError, readSettings, type Settings } from './config/settings.js';
import { EXIT_CODES } from '../cli/exit.js';
import { systemClock } from '../support/clock.js';
import { createLogger, type Logger } from '../support/logger.js';
import { StartError } from '../support/start-error.js';

/** What a process runs until SIGTERM or SIGINT. */
export interface Runnable {
  /** @throws StartError that says in one line what to do */
  start(): Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Runs until SIGTERM or SIGINT, with the settings of the environment, and ends the process.
 * @param make wires what is to run
 */
export function runProcess(make: (settings: Settings, context: ProcessContext) => Runnable): void {
  const settings = readSettingsOrExit();
  const logger = createLogger(settings.logLevel);
  exitOnUnexpected(logger);
  const running = make(settings, {
    clock: systemClock,
    logger,
    collectsProcessMetrics: true,
    traces: isTracingWanted(process.env),
  });

  const started = running.start().catch(async (error: unknown) => {
    await running.stop();
    if (!(error instanceof StartError)) throw error;
    printFaults([error.message]);
    process.exit(EXIT_CODES.failed);
  });

  // Once: a second signal ends the process at once, as the system does it.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      logger.info({ signal }, 'stopping');
      void started
        .then(() => running.stop())
        .then(() => {
          logger.info('stopped');
          process.exit(0);
        });
    });
}

function readSettingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    printFaults(error.faults);
    process.exit(EXIT_CODES.misuse);
  }
}

/** Standard error, not the log: there is no log yet, or its level may hide it. */
function printFaults(faults: readonly string[]): void {
  for (const fault of faults) process.stderr.write(`crossrate: ${fault}\n`);
}

/** After an unexpected error the state is unknown: exit, and let the supervisor restart the process. */
function exitOnUnexpected(to: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      to.fatal({ err: error }, event);
      process.exit(EXIT_CODES.failed);
    });
}
