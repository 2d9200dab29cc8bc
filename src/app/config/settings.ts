import { isIP } from 'node:net';
import { z } from 'zod';
import { url, choice, integer, integerOr, list, secret, text, variable, type Variable } from './variable.js';
import {
  CONSENT_SOURCE_KEY,
  DEFAULT_SOURCE_ORDER,
  SOURCE_ADDRESSES,
  SOURCE_KEYS,
  type SourceAddressVariable,
} from '../../rates/sources/registry.js';
import { LOG_LEVELS } from '../../support/logger.js';
import { toSettingName, type SettingName } from '../../support/setting-name.js';
import { findNearest, quoteInput } from '../../support/suggest.js';

const VARIABLE_PREFIX = 'CROSSRATE_';

/** Every variable that there is. A name may be written with the prefix `CROSSRATE_`, and then wins over the bare one. */
export const VARIABLES = {
  HOST: variable(
    z.union([z.ipv4(), z.ipv6(), z.hostname()]) as unknown as z.ZodType<string, string>,
    '127.0.0.1',
    'an IP address or a host name of this machine',
  ),
  PORT: integer(8080, 0, 65_535),
  DATA_DIR: text('a folder that may be written to', './var'),
  /** PostgreSQL database that several processes share; without it the rates are in a file of DATA_DIR. */
  DATABASE_URL: secret(
    isDatabaseUrl,
    'an address like postgres://user:password@host:5432/database (special characters percent-encoded)',
  ),
  /** Who may do what only the operator may: the bearer of this key. */
  OPERATOR_KEY: secret(
    (key) => /^[\x21-\x7e]{16,256}$/.test(key) && isHardToGuess(key),
    '16 to 256 visible ASCII characters, so many different ones that nobody guesses it: what "openssl rand -hex 32" prints',
  ),
  /** Who may call: anybody, holders of an API key, or also who has signed in at a proxy; `auto` asks for a key beyond the loopback address. */
  AUTH: choice(['auto', 'on', 'off', 'proxy'], 'auto'),
  /** With AUTH=proxy: the header in which a proxy says who has signed in. */
  IDENTITY_HEADER: variable(z.string().regex(/^[\w-]{1,100}$/), 'X-Forwarded-User', 'the name of a header'),
  /** File of API keys, as `npm run keys -- create` makes it. */
  API_KEYS_FILE: text('a file of API keys, as "npm run keys -- create" makes it'),
  /** The same keys, the JSON itself. */
  API_KEYS: text('the JSON of a file of API keys'),
  /** Requests a minute of one API key, or of one address where no key is asked for; `auto` limits beyond loopback. */
  RATE_LIMIT: integerOr('auto', 0, 10_000_000),
  /** PostgreSQL or Redis in which all processes count requests together; without it each counts for itself. */
  RATE_LIMIT_URL: secret(
    isCounterUrl,
    'an address like postgres://user:password@host:5432/database or redis://:password@host:6379/0 (special characters percent-encoded)',
  ),
  /** Requests that carry a text, under way at once. */
  MAX_REQUESTS: integer(200, 1, 100_000),
  /** Streamed answers (ranges of rates, batches) under way at once. */
  MAX_STREAMS: integer(20, 1, 100_000),
  /** Of these, those of one API key, or of one address; `auto`: a quarter, and no limit on loopback. */
  MAX_REQUESTS_PER_CALLER: integerOr('auto', 1, 100_000),
  MAX_STREAMS_PER_CALLER: integerOr('auto', 1, 100_000),
  /** Wrong API keys of one address in a minute. */
  MAX_WRONG_KEYS: integer(30, 1, 1_000_000),
  MAX_CONNECTIONS: integer(2000, 1, 1_000_000),
  /** Of these, of one address; `auto`: a quarter, and no limit on loopback or behind a proxy, which has one address. */
  MAX_ADDRESS_CONNECTIONS: integerOr('auto', 1, 1_000_000),
  /** Seconds in which a request must have arrived, and then its answer have been taken. */
  REQUEST_TIMEOUT: integer(30, 1, 3600),
  /** Origins whose pages may call the service; `*` for any. */
  CORS_ORIGINS: list(isOrigin, [], 'origins like https://desk.example.com with commas between them, or *'),
  /** Names that the service is called by, beside localhost and addresses; `auto`: any where a key is required, else HOST. */
  HOSTS: list(
    (item) => item === 'auto' || item === '*' || isHostName(item),
    ['auto'],
    'host names without a port, with commas between them; * for any',
  ),
  /** Proxies whose X-Forwarded-For is believed. */
  TRUST_PROXY: list(
    isProxy,
    [],
    'loopback, linklocal, uniquelocal, IP addresses or subnets like 10.0.0.0/8, with commas between them, or one number from 1 to 9: how many proxies stand in front',
  ),
  SOURCES: list(
    (key) => SOURCE_KEYS.includes(key),
    DEFAULT_SOURCE_ORDER,
    `a list of sources with commas between them, first asked first, none twice, out of ${SOURCE_KEYS.join(', ')}`,
  ),
  REFRESH: choice(['on', 'off'], 'on'),
  /** May CFETS be asked? Its terms forbid passing its data on without written consent. */
  CFETS: choice(['on', 'off'], 'off'),
  ...addressVariables(),
  /** Folder of house styles of the operator's own, one JSON file each; empty for none. */
  STYLES_DIR: text('a folder of house styles, one JSON file each'),
  /** File of the newsroom's own severities of the checks; empty for none. */
  CHECKS_FILE: text('a JSON file with the severities of the checks'),
  /** What the newsroom page starts with; empty for its own choices. */
  DESK_PROFILE: text('the query of a link of the newsroom page, e.g. style=scmp&to=USD,HKD&region=HK'),
  /** Longest text accepted, in UTF-16 units. */
  MAX_TEXT: integer(1_000_000, 1, 20_000_000),
  /** Figures of one text. */
  MAX_FIGURES: integer(20_000, 1, 10_000_000),
  /** Megabytes of the answer to one text. */
  MAX_ANSWER: integer(50, 1, 500),
  /** Megabytes of answers that wait for clients to read them. */
  MAX_UNREAD: integer(250, 1, 100_000),
  /** Seconds in which a long text must be answered. */
  TEXT_TIMEOUT: integer(20, 1, 3600),
  /** Megabytes of memory of one of the threads. */
  THREAD_MEMORY: integer(1024, 128, 1_000_000),
  /** Threads that answer the lines of batches and jobs, and long texts; 0 for none beside the one of the requests. */
  BATCH_THREADS: integerOr('auto', 0, 256),
  /** Seconds between the order to stop and the end of listening, in which /readyz says 503 and a proxy looks elsewhere. */
  STOP_DELAY: integer(0, 0, 600),
  /** Does the service work jobs off itself? `auto`: only where no DATABASE_URL lets other processes do it. */
  JOB_WORKERS: choice(['auto', 'on', 'off'], 'auto'),
  JOB_LINES: integer(10_000_000, 1, 2_000_000_000),
  /** Hours that a job may take, and that an ended one is kept. */
  JOB_HOURS: integer(168, 1, 8760),
  JOB_KEEP_HOURS: integer(72, 1, 8760),
  /** Megabytes of input and answers of all jobs. */
  JOBS_DISK: integer(20_000, 1, 1_000_000_000),
  /** Of these, of the jobs of one API key; `auto`: half, where keys are required. */
  JOBS_DISK_PER_KEY: integerOr('auto', 1, 1_000_000_000),
  /** Jobs of one API key, or of all who come without one, that have not ended. */
  JOBS_PER_KEY: integer(20, 1, 100_000),
  /** Chunks of one job that are worked on at once. */
  JOB_PARALLEL: integer(32, 1, 10_000),
  JOB_ATTEMPTS: integer(8, 1, 100),
  /** Lease: seconds without a heartbeat before a chunk is queued again. */
  JOB_LEASE: integer(30, 2, 3600),
  /** Hosts that webhooks may be sent to when a job ends. */
  WEBHOOK_HOSTS: list(isHost, [], 'hosts like desk.example.com or desk.example.com:8443 with commas between them'),
  WEBHOOK_SECRET: secret(
    (key) => /^[\x21-\x7e]{16,256}$/.test(key),
    '16 to 256 visible ASCII characters, e.g. what "openssl rand -hex 32" prints',
  ),
  /** Seconds that open requests have to finish when the process gets a signal to stop. */
  STOP_GRACE: integer(10, 0, 600),
  LOG_LEVEL: choice(LOG_LEVELS, 'info'),
} as const;

/** The addresses of the sources, from their definitions. */
function addressVariables(): Record<SourceAddressVariable, Variable<string | undefined>> {
  const variables = Object.entries(SOURCE_ADDRESSES).map(([name, { description }]) => [
    name,
    url(`an http or https address: ${description.replaceAll('`', '')}`),
  ]);
  return Object.fromEntries(variables) as Record<SourceAddressVariable, Variable<string | undefined>>;
}

type VariableName = keyof typeof VARIABLES;
type Value<Name extends VariableName> = (typeof VARIABLES)[Name]['fallback'];

/** How this process runs: every variable under its name in camelCase. */
export type Settings = { readonly [Name in VariableName as SettingName<Name>]: Value<Name> };

/** Everything that is wrong with the environment, a line a fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

/**
 * Reads the settings.
 * @param environment e.g. `process.env`
 * @throws ConfigError that names every fault at once
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const faults = unknownVariables(environment);
  const read = <Name extends VariableName>(name: Name): Value<Name> => {
    const { schema, fallback, allowed, isSecret } = VARIABLES[name] as Variable<Value<Name>>;
    const used = environment[VARIABLE_PREFIX + name] ? VARIABLE_PREFIX + name : name;
    const text = environment[used];
    if (!text) return fallback;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    faults.push(`${used} is ${isSecret ? 'not understood' : quoteInput(text)}; allowed: ${allowed}`);
    return fallback;
  };
  const names = Object.keys(VARIABLES) as VariableName[];
  const settings = Object.fromEntries(names.map((name) => [toSettingName(name), read(name)])) as unknown as Settings;
  if (settings.sources.includes(CONSENT_SOURCE_KEY) && settings.cfets !== 'on')
    faults.push(
      `SOURCES names ${CONSENT_SOURCE_KEY}, whose terms forbid passing its data on without written consent; set CFETS=on if you may use it`,
    );
  if (settings.webhookHosts.length > 0 && settings.webhookSecret === undefined)
    faults.push('WEBHOOK_HOSTS is set, but not WEBHOOK_SECRET, which the messages to these hosts are signed with');
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(settings);
}

function isDatabaseUrl(item: string): boolean {
  return URL.canParse(item) && /^postgres(ql)?:\/\/.*\/./.test(item) && new URL(item).pathname.length > 1;
}

function isCounterUrl(item: string): boolean {
  return isDatabaseUrl(item) || (URL.canParse(item) && /^rediss?:\/\/./.test(item));
}

function isHost(item: string): boolean {
  return URL.canParse(`https://${item}`) && new URL(`https://${item}`).host === item;
}

function isHostName(item: string): boolean {
  return z.hostname().safeParse(item).success;
}

/** 2^64 guesses, when each character is taken for one out of those that the key has. */
const MIN_KEY_BITS = 64;

function isHardToGuess(key: string): boolean {
  return key.length * Math.log2(new Set(key).size) >= MIN_KEY_BITS;
}

function isOrigin(item: string): boolean {
  return item === '*' || (URL.canParse(item) && new URL(item).origin === item);
}

/** Proxies by address, or by their number alone. */
function isProxy(item: string, { length }: readonly string[]): boolean {
  if (length === 1 && /^[1-9]$/.test(item)) return true;
  const [ip = '', bits, ...more] = item.split('/');
  const family = isIP(ip);
  if (family === 0) return ['loopback', 'linklocal', 'uniquelocal'].includes(item);
  return (
    more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
  );
}

/** Variables with the prefix that `crossrate` reads for itself: a shell that has them set may start the service too. */
const COMMAND_LINE_VARIABLES = ['SERVER', 'API_KEY'];

/** Only names with the prefix: the rest of the environment is not ours to judge. */
function unknownVariables(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = [...Object.keys(VARIABLES), ...COMMAND_LINE_VARIABLES];
  return Object.keys(environment)
    .filter((name) => name.startsWith(VARIABLE_PREFIX) && !known.includes(name.slice(VARIABLE_PREFIX.length)))
    .map((name) => {
      const near = findNearest(name.slice(VARIABLE_PREFIX.length), known);
      const hint = near
        ? `did you mean ${VARIABLE_PREFIX}${near}?`
        : `there are ${known.map((each) => VARIABLE_PREFIX + each).join(', ')}`;
      return `${name} is no variable of Crossrate; ${hint}`;
    });
}
