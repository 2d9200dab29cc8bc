import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SCOPES, type Scope } from './http/auth/api-key.js';
import { KeyFileFault, readKeyEntries, type KeyEntry } from './http/auth/key-file.js';
import { createKey, describeKeys, revokeKey } from './http/auth/manage-keys.js';
import { systemClock } from './support/clock.js';
import { quoteSent } from './support/suggest.js';

const USAGE = `Usage: npm run keys -- COMMAND [OPTIONS]

  create --name NAME [--scope ${SCOPES.join('|')}]... [--rate N] [--expires 2027-01-01T00:00:00Z]
           makes a key and prints it, once: the file keeps its hash only
  list     names the keys of the file
  revoke --name NAME
           takes a key out of the file; a running service no longer accepts it within seconds

  --file FILE  the file of keys; default: the variable API_KEYS_FILE. Without either, create prints the entry for API_KEYS
`;

const MISUSED = 2;
const FAILED = 1;

/** What was asked cannot be understood. */
class UsageFault extends Error {}

try {
  run(process.argv.slice(2));
} catch (error) {
  const { code = '' } = error as NodeJS.ErrnoException;
  const isMisuse = error instanceof UsageFault || code.startsWith('ERR_PARSE_ARGS');
  if (!isMisuse && !(error instanceof KeyFileFault) && code === '') throw error;
  process.stderr.write(`crossrate: ${(error as Error).message}\n${isMisuse ? `\n${USAGE}` : ''}`);
  process.exitCode = isMisuse ? MISUSED : FAILED;
}

function run(argv: string[]): void {
  const { positionals, values } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      scope: { type: 'string', multiple: true },
      rate: { type: 'string' },
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
  if (more.length > 0) throw new UsageFault(`${quoteSent(more[0])} is one word too many`);
  const file = values.file ?? settingOf('API_KEYS_FILE');
  const entries = file === undefined ? [] : entriesOf(file);
  switch (command) {
    case 'create': {
      const { rate, expires } = values;
      const wanted = {
        name: required(values.name, 'create'),
        scopes: (values.scope ?? ['use']).map(scopeOf),
        ...(rate === undefined ? {} : { ratePerMinute: rateOf(rate) }),
        ...(expires === undefined ? {} : { expires: instantOf(expires) }),
      };
      const { key, entries: all } = createKey(entries, wanted, systemClock());
      if (file === undefined) process.stderr.write(`API_KEYS='${JSON.stringify(all)}'\n`);
      else save(file, all);
      process.stdout.write(`${key}\n`);
      return;
    }
    case 'list':
      process.stdout.write(describeKeys(entries));
      return;
    case 'revoke':
      if (file === undefined) throw new UsageFault('revoke needs --file or API_KEYS_FILE');
      save(file, revokeKey(entries, required(values.name, 'revoke')));
      return;
    default:
      throw new UsageFault(command === undefined ? 'no command' : `there is no command ${quoteSent(command)}`);
  }
}

/** As the service reads it: the prefix wins, an empty variable counts as not set. */
function settingOf(variable: string): string | undefined {
  const { [`CROSSRATE_${variable}`]: prefixed = '', [variable]: bare = '' } = process.env;
  return [prefixed, bare].find((value) => value !== '');
}

function required(name: string | undefined, command: string): string {
  if (name) return name;
  throw new UsageFault(`${command} needs --name, by which the log names whoever holds the key`);
}

function scopeOf(text: string): Scope {
  const scope = SCOPES.find((each) => each === text);
  if (scope) return scope;
  throw new UsageFault(`--scope ${quoteSent(text)} is none of ${SCOPES.join(', ')}`);
}

function rateOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageFault(`--rate ${quoteSent(text)} is no number of requests a minute`);
}

function instantOf(text: string): string {
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new UsageFault(`--expires ${quoteSent(text)} is no instant like 2027-01-01T00:00:00Z`);
}

function entriesOf(file: string): readonly KeyEntry[] {
  try {
    return readKeyEntries(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** At once or not at all: a running service may read the file at any moment. */
function save(file: string, entries: readonly KeyEntry[]): void {
  const written = `${file}.${process.pid}.new`;
  writeFileSync(written, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 });
  renameSync(written, file);
}
