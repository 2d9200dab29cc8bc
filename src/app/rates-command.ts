import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { openStore } from './open-store.js';
import { ConfigError, readSettings, type Settings } from './config/settings.js';
import { loadRateTable } from '../rates/store/load-rate-table.js';
import {
  parseOperatorArguments,
  OPERATOR_USAGE,
  OperatorUsageError,
  type OperatorArguments,
} from '../rates/operator/arguments.js';
import { runOperatorCommand } from '../rates/operator/run-command.js';
import { RateTableHolder } from '../rates/ingest/rate-table-holder.js';
import { createRefresher } from '../rates/ingest/refresher.js';
import { createHttpClient } from '../rates/sources/http-client.js';
import { createSources } from '../rates/sources/registry.js';
import { systemClock } from '../support/clock.js';
import { createLogger } from '../support/logger.js';
import { StartError } from '../support/start-error.js';
import { VERSION } from '../support/version.js';

/** Exit codes: something is missing or wrong; the settings or the arguments cannot be understood. */
const FAILED = 1;
const MISUSED = 2;

/**
 * The operator's command on the stored rates.
 * @param argv its arguments, the name of what is to be done first
 * @returns the exit code; what went wrong has been told
 */
export function runRatesCommand(argv: readonly string[]): Promise<number> {
  return runCommand(argv).catch((error: unknown) => {
    if (error instanceof ConfigError) return printLines(error.faults, MISUSED);
    if (error instanceof OperatorUsageError)
      return printLines([error.message, '', ...OPERATOR_USAGE.trimEnd().split('\n')], MISUSED);
    if (error instanceof StartError || isWriteFault(error)) return printLines([error.message], FAILED);
    throw error;
  });
}

/** The reader of the output has gone, or the file cannot be written. */
function isWriteFault(error: unknown): error is Error {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return error instanceof Error && (code === 'EPIPE' || syscall === 'open' || syscall === 'write');
}

async function runCommand(argv: readonly string[]): Promise<number> {
  const settings = readSettings(process.env);
  const sources = createSources({ ...settings, order: settings.sources });
  const asked = parseOperatorArguments(
    argv,
    sources.map(({ key }) => key),
  );
  const { store, sourceLock: turns } = await openStore(settings);
  try {
    const holder = new RateTableHolder(await loadRateTable(store, sources));
    const http = createHttpClient({ userAgent: `crossrate/${VERSION}` });
    const logger = createLogger(chooseLogLevel(settings), process.stderr);
    const parts = { store, sources, holder, http, clock: systemClock, logger, turns };
    return await withOutput(asked, (write) =>
      runOperatorCommand(asked, { ...parts, refresher: createRefresher(parts), write }),
    );
  } finally {
    await store.close();
  }
}

/** The results are on standard output: of the log, only what is amiss is shown, beside them. */
function chooseLogLevel({ logLevel }: Settings): Settings['logLevel'] {
  return logLevel === 'info' ? 'warn' : logLevel;
}

async function withOutput(
  { out }: OperatorArguments,
  work: (write: (text: string) => Promise<void>) => Promise<number>,
): Promise<number> {
  const target: Writable = out === undefined ? process.stdout : createWriteStream(out);
  const written = finished(target);
  // Whoever reads the output may stop early, and a file may not be writable: told once, where it is waited for.
  written.catch(() => undefined);
  const code = await work(async (text) => {
    if (!target.write(text)) await Promise.race([once(target, 'drain'), written]);
  });
  if (out === undefined) return code;
  target.end();
  await written;
  return code;
}

function printLines(lines: readonly string[], code: number): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return code;
}
