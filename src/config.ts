import { z } from 'zod';
import { CONSENT_NEEDED, DEFAULT_ORDER, SOURCE_KEYS } from './rates/sources/index.js';
import { LOG_LEVELS } from './support/logger.js';
import { nearest, quoteSent } from './support/suggest.js';

const PREFIX = 'CROSSRATE_';

/** One environment variable. */
interface Variable<T> {
  /** Turns the text of the environment into the setting. */
  readonly schema: z.ZodType<T, string>;
  /** Used when the variable is not set or empty. */
  readonly fallback: T;
  /** What may be written, as an error says it. */
  readonly allowed: string;
}

function variable<T>(schema: z.ZodType<T, string>, fallback: T, allowed: string): Variable<T> {
  return { schema, fallback, allowed };
}

function integer(fallback: number, min: number, max: number): Variable<number> {
  const schema = z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
  return variable(schema, fallback, `an integer from ${min} to ${max}`);
}

function choice<const T extends string>(values: readonly [T, ...T[]], fallback: NoInfer<T>): Variable<T> {
  return variable(z.enum(values) as unknown as z.ZodType<T, string>, fallback, `one of ${values.join(', ')}`);
}

function address(allowed: string): Variable<string | undefined> {
  const schema = z
    .string()
    // The one placeholder that an address may hold; a brace is no character of a host name.
    .refine((text) => z.url({ protocol: /^https?$/ }).safeParse(text.replace('{version}', 'latest')).success)
    .transform((text) => text.replace(/\/+$/, ''));
  return variable(schema, undefined, allowed);
}

const sourceOrder = z
  .string()
  .transform((text) => text.split(',').map((key) => key.trim()))
  .refine((keys) => keys.every((key) => SOURCE_KEYS.includes(key)) && new Set(keys).size === keys.length);

/** Every variable that there is. A name may be written with the prefix `CROSSRATE_`, and then wins over the bare one. */
export const VARIABLES = {
  HOST: variable(
    z.union([z.ipv4(), z.ipv6(), z.hostname()]) as unknown as z.ZodType<string, string>,
    '127.0.0.1',
    'an IP address or a host name of this machine',
  ),
  PORT: integer(8080, 0, 65_535),
  DATA_DIR: variable(z.string() as z.ZodType<string, string>, './var', 'a folder that may be written to'),
  SOURCES: variable<readonly string[]>(
    sourceOrder,
    DEFAULT_ORDER,
    `a list of sources with commas between them, first asked first, none twice, out of ${SOURCE_KEYS.join(', ')}`,
  ),
  REFRESH: choice(['on', 'off'], 'on'),
  CFETS: choice(['on', 'off'], 'off'),
  ECB_BASE_URL: address('an http or https address: the folder of eurofxref-daily.xml'),
  ECB_DATA_URL: address('an http or https address: the SDMX service of the ECB data portal'),
  FRANKFURTER_BASE_URL: address('an http or https address: a Frankfurter service, without /v2'),
  BOC_BASE_URL: address('an http or https address: the Valet API of the Bank of Canada'),
  HKMA_BASE_URL: address('an http or https address: the public folder of the HKMA API'),
  FED_H10_BASE_URL: address('an http or https address: the folder of the H.10 release'),
  CFETS_BASE_URL: address('an http or https address: the site of CFETS'),
  CURRENCY_API_BASE_URL: address('an http or https address: an npm CDN'),
  CURRENCY_API_FALLBACK_URL: address('an http or https address; {version} in it stands for "latest"'),
  MAX_TEXT: integer(1_000_000, 1, 20_000_000),
  STOP_GRACE: integer(10, 0, 600),
  LOG_LEVEL: choice(LOG_LEVELS, 'info'),
} as const;

type VariableName = keyof typeof VARIABLES;
type Value<Name extends VariableName> = (typeof VARIABLES)[Name]['fallback'];

/** How this process runs. */
export interface Settings {
  readonly host: Value<'HOST'>;
  readonly port: Value<'PORT'>;
  readonly dataDir: Value<'DATA_DIR'>;
  readonly sources: Value<'SOURCES'>;
  readonly refresh: Value<'REFRESH'>;
  /** May CFETS be asked? Its terms forbid passing its data on without written consent. */
  readonly cfets: Value<'CFETS'>;
  readonly ecbBaseUrl: Value<'ECB_BASE_URL'>;
  readonly ecbDataUrl: Value<'ECB_DATA_URL'>;
  readonly frankfurterBaseUrl: Value<'FRANKFURTER_BASE_URL'>;
  readonly bocBaseUrl: Value<'BOC_BASE_URL'>;
  readonly hkmaBaseUrl: Value<'HKMA_BASE_URL'>;
  readonly fedH10BaseUrl: Value<'FED_H10_BASE_URL'>;
  readonly cfetsBaseUrl: Value<'CFETS_BASE_URL'>;
  readonly currencyApiBaseUrl: Value<'CURRENCY_API_BASE_URL'>;
  readonly currencyApiFallbackUrl: Value<'CURRENCY_API_FALLBACK_URL'>;
  /** Longest text accepted, in UTF-16 units. */
  readonly maxText: Value<'MAX_TEXT'>;
  /** Seconds that requests under way are given when the process is told to stop. */
  readonly stopGrace: Value<'STOP_GRACE'>;
  readonly logLevel: Value<'LOG_LEVEL'>;
}

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
    const { schema, fallback, allowed } = VARIABLES[name] as Variable<Value<Name>>;
    const used = environment[PREFIX + name] ? PREFIX + name : name;
    const text = environment[used];
    if (!text) return fallback;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    faults.push(`${used} is ${quoteSent(text)}; allowed: ${allowed}`);
    return fallback;
  };
  const settings: Settings = {
    host: read('HOST'),
    port: read('PORT'),
    dataDir: read('DATA_DIR'),
    sources: read('SOURCES'),
    refresh: read('REFRESH'),
    cfets: read('CFETS'),
    ecbBaseUrl: read('ECB_BASE_URL'),
    ecbDataUrl: read('ECB_DATA_URL'),
    frankfurterBaseUrl: read('FRANKFURTER_BASE_URL'),
    bocBaseUrl: read('BOC_BASE_URL'),
    hkmaBaseUrl: read('HKMA_BASE_URL'),
    fedH10BaseUrl: read('FED_H10_BASE_URL'),
    cfetsBaseUrl: read('CFETS_BASE_URL'),
    currencyApiBaseUrl: read('CURRENCY_API_BASE_URL'),
    currencyApiFallbackUrl: read('CURRENCY_API_FALLBACK_URL'),
    maxText: read('MAX_TEXT'),
    stopGrace: read('STOP_GRACE'),
    logLevel: read('LOG_LEVEL'),
  };
  if (settings.sources.includes(CONSENT_NEEDED) && settings.cfets !== 'on')
    faults.push(
      `SOURCES names ${CONSENT_NEEDED}, whose terms forbid passing its data on without written consent; set CFETS=on if you may use it`,
    );
  if (faults.length > 0) throw new ConfigError(faults);
  return Object.freeze(settings);
}

/** Only names with the prefix: the rest of the environment is not ours to judge. */
function unknownVariables(environment: Readonly<Record<string, string | undefined>>): string[] {
  const known = Object.keys(VARIABLES);
  return Object.keys(environment)
    .filter((name) => name.startsWith(PREFIX) && !known.includes(name.slice(PREFIX.length)))
    .map((name) => {
      const near = nearest(name.slice(PREFIX.length), known);
      const hint = near
        ? `did you mean ${PREFIX}${near}?`
        : `there are ${known.map((each) => PREFIX + each).join(', ')}`;
      return `${name} is no variable of Crossrate; ${hint}`;
    });
}
