import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { EXIT_CODES } from '../cli/exit.js';
import { openStore } from './open-store.js';
import { ConfigError, readSettings, type Settings } from './config/settings.js';
import { loadRateTable, RateTableHolder } from '../rates/ingest/rate-table-holder.js';
import {
  parseOperatorArguments,
  OPERATOR_USAGE,
  OperatorUsageError,
  type OperatorArguments,
} from '../cli/operator/arguments.js';
import { runOperatorCommand, type WriteText } from '../cli/operator/run-command.js';
import { createRatesOperator } from '../rates/operator/rates-operator.js';
import { InvalidPayloadError } from '../rates/ingest/validate-quotes.js';
import { ParseError } from '../rates/sources/source.js';
import { createRefresher } from '../rates/ingest/refresher.js';
import { createHttpClient } from '../rates/sources/http-client.js';
import { seedFromSnapshot } from '../rates/snapshot.js';
import { createSources } from '../rates/sources/registry.js';
import { systemClock } from '../support/clock.js';
import { createLogger } from '../support/logger.js';
import { StartError } from '../support/start-error.js';
import { VERSION } from '../support/version.js';

/**
 * Runs an operator command on the stored rates.
 * @param argv the name of the command, then its arguments
 * @returns the exit code; errors have been printed
 */
export function runRatesCommand(argv: readonly string[]): Promise<number> {
  return runCommand(argv).catch((error: unknown) => {
    if (error instanceof ConfigError) return printLines(error.faults, EXIT_CODES.misuse);
    if (error instanceof OperatorUsageError)
      return printLines([error.message, '', ...OPERATOR_USAGE.trimEnd().split('\n')], EXIT_CODES.misuse);
    if (error instanceof ParseError || error instanceof InvalidPayloadError)
      return printLines([`nothing is imported: ${error.message}`], EXIT_CODES.failed);
    if (error instanceof StartError || isFileError(error)) return printLines([error.message], EXIT_CODES.failed);
    throw error;
  });
}

/** The reader of the output has gone, or a file cannot be read or written. */
function isFileError(error: unknown): error is Error {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (
    error instanceof Error && (code === 'EPIPE' || syscall === 'open' || syscall === 'read' || syscall === 'write')
  );
}

/** Commands that put rates into the database. */
const FILLING: ReadonlySet<string> = new Set(['backfill', 'import']);

async function runCommand(argv: readonly string[]): Promise<number> {
  const settings = readSettings(process.env);
  const sources = createSources({ ...settings, order: settings.sources });
  const args = parseOperatorArguments(
    argv,
    sources.map(({ key }) => key),
  );
  const { store, sourceLocks: locks } = await openStore(settings);
  try {
    // As the service does: otherwise a database that begins with one file or source would hide the rates that ship.
    if (FILLING.has(args.command)) await seedFromSnapshot(store, { at: systemClock().toISOString() });
    const holder = new RateTableHolder(await loadRateTable(store, sources));
    const http = createHttpClient({ userAgent: `crossrate/${VERSION}`, proxy: 'environment' });
    const logger = createLogger(chooseLogLevel(settings), process.stderr);
    const parts = { store, sources, holder, http, clock: systemClock, logger, locks };
    const operator = createRatesOperator({ ...parts, refresher: createRefresher(parts) });
    return await withOutput(args, (write) => runOperatorCommand(args, operator, write));
  } finally {
    await store.close();
  }
}

/** Results go to standard output; of the log, warnings and errors only go to standard error. */
function chooseLogLevel({ logLevel }: Settings): Settings['logLevel'] {
  return logLevel === 'info' ? 'warn' : logLevel;
}

async function withOutput({ out }: OperatorArguments, work: (write: WriteText) => Promise<number>): Promise<number> {
  const target: Writable = out === undefined ? process.stdout : createWriteStream(out);
  const written = finished(target);
  // The reader may close the pipe early, and a file may not be writable: reported once, by the await below.
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
