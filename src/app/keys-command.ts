import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXIT_CODES } from '../cli/exit.js';
import { KEY_SCOPES, type KeyScope } from '../http/auth/api-key.js';
import { KeyFileError, parseKeyEntries, type KeyEntry } from '../http/auth/key-file.js';
import { createKey, formatKeys, revokeKey, rotateKey } from '../http/auth/manage-keys.js';
import { systemClock } from '../support/clock.js';
import { omitUndefined } from '../support/omit-undefined.js';
import { quoteInput } from '../support/suggest.js';

const USAGE = `Usage: crossrate keys COMMAND [OPTIONS]

  create --name NAME [--scope ${KEY_SCOPES.join('|')}]... [--rate N] [--expires 2027-01-01T00:00:00Z]
           makes a key and prints it, once: the file keeps its hash only
  list     names the keys of the file
  rotate --name NAME [--overlap 7d|12h]
           makes a key that takes over from another and prints it, once: both are accepted for the overlap (default: 7
           days), the jobs of one are those of the other
  revoke --name NAME|ID
           takes a key out of the file, or all of a name; a running service no longer accepts it within seconds

  --file FILE  the file of keys; default: the variable API_KEYS_FILE. Without either, create prints the entry for API_KEYS
`;

/** What was asked cannot be understood. */
class KeysUsageError extends Error {}

/**
 * Runs an operator command on the keys of a service.
 * @param argv the name of the command, then its arguments
 * @returns the exit code; errors have been printed
 */
export function runKeysCommand(argv: readonly string[]): number {
  try {
    run([...argv]);
    return EXIT_CODES.fine;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const isMisuse = error instanceof KeysUsageError || code.startsWith('ERR_PARSE_ARGS');
    if (!isMisuse && !(error instanceof KeyFileError) && code === '') throw error;
    process.stderr.write(`crossrate: ${(error as Error).message}\n${isMisuse ? `\n${USAGE}` : ''}`);
    return isMisuse ? EXIT_CODES.misuse : EXIT_CODES.failed;
  }
}

function run(argv: string[]): void {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      scope: { type: 'string', multiple: true },
      rate: { type: 'string' },
      overlap: { type: 'string' },
      expires: { type: 'string' },
      file: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const [command, ...more] = positionals;
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (more.length > 0) throw new KeysUsageError(`${quoteInput(more[0])} is one word too many`);
  const file = values.file ?? readVariable('API_KEYS_FILE');
  const entries = file === undefined ? [] : readEntries(file);
  switch (command) {
    case 'create': {
      const { rate, expires } = values;
      const wanted = {
        name: requireName(values.name, 'create'),
        scopes: (values.scope ?? ['use']).map(parseScope),
        ...omitUndefined({
          ratePerMinute: rate === undefined ? undefined : parseRate(rate),
          expires: expires === undefined ? undefined : parseInstant(expires),
        }),
      };
      const { key, entries: all } = createKey(entries, wanted, systemClock());
      if (file === undefined) process.stderr.write(`API_KEYS='${JSON.stringify(all)}'\n`);
      else saveKeyFile(file, all);
      process.stdout.write(`${key}\n`);
      return;
    }
    case 'list':
      process.stdout.write(formatKeys(entries));
      return;
    case 'rotate': {
      if (file === undefined) throw new KeysUsageError('rotate needs --file or API_KEYS_FILE');
      const overlapMs = parseOverlap(values.overlap ?? DEFAULT_OVERLAP);
      const { key, entries: all } = rotateKey(entries, requireName(values.name, 'rotate'), overlapMs, systemClock());
      saveKeyFile(file, all);
      process.stdout.write(`${key}\n`);
      return;
    }
    case 'revoke':
      if (file === undefined) throw new KeysUsageError('revoke needs --file or API_KEYS_FILE');
      saveKeyFile(file, revokeKey(entries, requireName(values.name, 'revoke')));
      return;
    default:
      throw new KeysUsageError(command === undefined ? 'no command' : `there is no command ${quoteInput(command)}`);
  }
}

/** As the service reads it: the prefix wins, an empty variable counts as not set. */
function readVariable(variable: string): string | undefined {
  const { [`CROSSRATE_${variable}`]: prefixed = '', [variable]: bare = '' } = process.env;
  return [prefixed, bare].find((value) => value !== '');
}

function requireName(name: string | undefined, command: string): string {
  if (name) return name;
  throw new KeysUsageError(`${command} needs --name, by which the log names whoever holds the key`);
}

function parseScope(text: string): KeyScope {
  const scope = KEY_SCOPES.find((each) => each === text);
  if (scope) return scope;
  throw new KeysUsageError(`--scope ${quoteInput(text)} is none of ${KEY_SCOPES.join(', ')}`);
}

function parseRate(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new KeysUsageError(`--rate ${quoteInput(text)} is no number of requests a minute`);
}

const DEFAULT_OVERLAP = '7d';
const HOUR_MS = 3_600_000;

function parseOverlap(text: string): number {
  const [, number, unit] = /^(\d{1,4})([dh])$/.exec(text) ?? [];
  if (number === undefined) throw new KeysUsageError(`--overlap ${quoteInput(text)} is no time like 7d or 12h`);
  return Number(number) * (unit === 'd' ? 24 : 1) * HOUR_MS;
}

function parseInstant(text: string): string {
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new KeysUsageError(`--expires ${quoteInput(text)} is no instant like 2027-01-01T00:00:00Z`);
}

function readEntries(file: string): readonly KeyEntry[] {
  try {
    return parseKeyEntries(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** At once or not at all: a running service may read the file at any moment. */
function saveKeyFile(file: string, entries: readonly KeyEntry[]): void {
  const written = `${file}.${process.pid}.new`;
  writeFileSync(written, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 });
  renameSync(written, file);
}
