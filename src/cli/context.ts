import type { Readable, Writable } from 'node:stream';
import type { AnswerContext } from '../api/context.js';
import type { StyleRegistry } from '../core/styles/registry.js';
import type { OfferedValues } from './options/offered-values.js';
import type { Clock } from '../support/clock.js';

/** A stream that may be a terminal. */
type TerminalStream<T extends Readable | Writable> = T & { readonly isTTY?: boolean };

/** The standard streams. Results go to `stdout`, messages about them to `stderr`. */
interface CliStreams {
  readonly stdin: TerminalStream<Readable>;
  readonly stdout: TerminalStream<Writable>;
  readonly stderr: TerminalStream<Writable>;
}

/** Rates that need no server: from the local database, or shipped. */
export interface LocalRates extends AnswerContext {
  /** The database that they are read from; undefined for those that ship with Crossrate. */
  readonly database: string | undefined;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: number;
  readonly close: () => Promise<void>;
}

/** What only the process can do; wired by the program's entry. */
interface CliTools {
  /** The local rates with the house styles. @throws StartError, ConfigError */
  readonly openRates: () => Promise<LocalRates>;
  /** The house styles alone, for what needs no rates. @throws StartError, ConfigError */
  readonly loadStyles: () => Promise<StyleRegistry>;
  /** The values that a shell offers, by their kind. @throws StartError, ConfigError */
  readonly listOfferedValues: () => Promise<Readonly<Record<OfferedValues, readonly string[]>>>;
  /**
   * The operator's work on the keys of a service.
   * @returns the exit code
   */
  readonly runKeysCommand: (argv: readonly string[]) => Promise<number>;
  /** Runs the service until it is stopped. */
  readonly serve: () => Promise<void>;
  /** Runs the jobs of the shared database until it is stopped. */
  readonly runWorker: (how: { readonly threads?: number; readonly nice?: number }) => Promise<void>;
  /** Serves assistants on the standard streams until the client goes. */
  readonly serveMcp: () => Promise<void>;
  /** Serves an editor on the standard streams until it goes, or editors that connect to a port until it is stopped. */
  readonly serveLsp: (port: number | undefined) => Promise<void>;
  /**
   * The operator's work on the stored rates.
   * @returns the exit code
   */
  readonly runRatesCommand: (argv: readonly string[]) => Promise<number>;
}

/** What a command is given by the process. */
export interface CliContext extends CliStreams {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Of Crossrate. */
  readonly version: string;
  /** Sets the code that the process will end with. */
  readonly exitWith: (code: number) => void;
  readonly tools: CliTools;
}
