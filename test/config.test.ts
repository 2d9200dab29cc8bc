import { ConfigError, readSettings } from '../src/app/config/settings.js';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error('the settings are accepted');
}

test('an empty environment runs on this machine, with every source but CFETS', () => {
  expect(readSettings({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: './var',
    databaseUrl: undefined,
    operatorKey: undefined,
    auth: 'auto',
    apiKeysFile: '',
    apiKeys: '',
    rateLimit: 'auto',
    maxRequests: 200,
    maxStreams: 20,
    maxConnections: 2000,
    requestTimeout: 30,
    corsOrigins: [],
    trustProxy: [],
    sources: ['ecb', 'frankfurter', 'boc', 'hkma', 'fed-h10', 'currency-api'],
    refresh: 'on',
    cfets: 'off',
    ecbBaseUrl: undefined,
    ecbDataUrl: undefined,
    frankfurterBaseUrl: undefined,
    bocBaseUrl: undefined,
    hkmaBaseUrl: undefined,
    fedH10BaseUrl: undefined,
    cfetsBaseUrl: undefined,
    currencyApiBaseUrl: undefined,
    currencyApiFallbackUrl: undefined,
    stylesDir: '',
    maxText: 1_000_000,
    batchThreads: 'auto',
    jobWorkers: 'auto',
    jobLines: 10_000_000,
    jobHours: 168,
    jobKeepHours: 72,
    jobsDisk: 20_000,
    jobsPerKey: 20,
    jobParallel: 32,
    jobAttempts: 8,
    jobLease: 30,
    webhookHosts: [],
    webhookSecret: undefined,
    stopDelay: 0,
    stopGrace: 10,
    logLevel: 'info',
  });
});

test('settings cannot be changed', () => {
  expect(Object.isFrozen(readSettings({}))).toBe(true);
});

test('every variable is read; one with the prefix wins; an empty one counts as not set', () => {
  const environment = {
    HOST: '::1',
    PORT: '80',
    CROSSRATE_PORT: '9090',
    DATA_DIR: '/data',
    DATABASE_URL: 'postgresql://rates:secret@db.test/rates?sslmode=verify-full',
    OPERATOR_KEY: '0123456789abcdef',
    AUTH: 'off',
    API_KEYS_FILE: '/run/secrets/keys.json',
    API_KEYS: '[]',
    RATE_LIMIT: '600',
    MAX_REQUESTS: '10',
    MAX_STREAMS: '2',
    MAX_CONNECTIONS: '500',
    REQUEST_TIMEOUT: '5',
    CORS_ORIGINS: 'https://desk.test, http://localhost:3000',
    TRUST_PROXY: 'loopback, 10.0.0.0/8, ::1',
    SOURCES: 'currency-api, cfets, ecb',
    REFRESH: 'off',
    CFETS: 'on',
    ECB_BASE_URL: 'http://127.0.0.1:4/ecb/',
    ECB_DATA_URL: 'http://127.0.0.1:4/sdmx',
    FRANKFURTER_BASE_URL: 'http://127.0.0.1:4/frankfurter',
    BOC_BASE_URL: 'http://127.0.0.1:4/boc',
    HKMA_BASE_URL: 'http://127.0.0.1:4/hkma',
    FED_H10_BASE_URL: 'http://127.0.0.1:4/fed',
    CFETS_BASE_URL: 'http://127.0.0.1:4/cfets',
    CURRENCY_API_BASE_URL: 'https://cdn.test/npm',
    CURRENCY_API_FALLBACK_URL: 'https://{version}.rates.test',
    STYLES_DIR: '/styles',
    MAX_TEXT: '500',
    BATCH_THREADS: '2',
    JOB_WORKERS: 'on',
    JOB_LINES: '1000',
    JOB_HOURS: '2',
    JOB_KEEP_HOURS: '1',
    JOBS_DISK: '100',
    JOBS_PER_KEY: '3',
    JOB_PARALLEL: '4',
    JOB_ATTEMPTS: '5',
    JOB_LEASE: '6',
    WEBHOOK_HOSTS: 'desk.test, desk.test:8443',
    WEBHOOK_SECRET: '0123456789abcdef0123456789abcdef',
    STOP_DELAY: '5',
    STOP_GRACE: '0',
    LOG_LEVEL: '',
    PATH: '/usr/bin',
  };
  expect(readSettings(environment)).toEqual({
    host: '::1',
    port: 9090,
    dataDir: '/data',
    databaseUrl: 'postgresql://rates:secret@db.test/rates?sslmode=verify-full',
    operatorKey: '0123456789abcdef',
    auth: 'off',
    apiKeysFile: '/run/secrets/keys.json',
    apiKeys: '[]',
    rateLimit: 600,
    maxRequests: 10,
    maxStreams: 2,
    maxConnections: 500,
    requestTimeout: 5,
    corsOrigins: ['https://desk.test', 'http://localhost:3000'],
    trustProxy: ['loopback', '10.0.0.0/8', '::1'],
    sources: ['currency-api', 'cfets', 'ecb'],
    refresh: 'off',
    cfets: 'on',
    ecbBaseUrl: 'http://127.0.0.1:4/ecb',
    ecbDataUrl: 'http://127.0.0.1:4/sdmx',
    frankfurterBaseUrl: 'http://127.0.0.1:4/frankfurter',
    bocBaseUrl: 'http://127.0.0.1:4/boc',
    hkmaBaseUrl: 'http://127.0.0.1:4/hkma',
    fedH10BaseUrl: 'http://127.0.0.1:4/fed',
    cfetsBaseUrl: 'http://127.0.0.1:4/cfets',
    currencyApiBaseUrl: 'https://cdn.test/npm',
    currencyApiFallbackUrl: 'https://{version}.rates.test',
    stylesDir: '/styles',
    maxText: 500,
    batchThreads: 2,
    jobWorkers: 'on',
    jobLines: 1000,
    jobHours: 2,
    jobKeepHours: 1,
    jobsDisk: 100,
    jobsPerKey: 3,
    jobParallel: 4,
    jobAttempts: 5,
    jobLease: 6,
    webhookHosts: ['desk.test', 'desk.test:8443'],
    webhookSecret: '0123456789abcdef0123456789abcdef',
    stopDelay: 5,
    stopGrace: 0,
    logLevel: 'info',
  });
});

test.each([
  ['DATABASE_URL', 'mysql://rates:secret@db.test/rates'],
  ['DATABASE_URL', 'postgres://rates:secret@db.test'],
  ['DATABASE_URL', 'rates:secret@db.test/rates'],
  ['OPERATOR_KEY', 'secret'],
  ['OPERATOR_KEY', 'secret with a space'],
])('a %s that is wrong is told without what was written', (name, text) => {
  const [fault, ...others] = faultsOf({ [name]: text });
  expect([fault, others]).toEqual([expect.stringContaining(`${name} is not understood; allowed: `), []]);
  expect(fault).not.toContain('secret');
});

test.each([
  ['PORT', 'http', 'PORT is "http"; allowed: an integer from 0 to 65535'],
  ['PORT', '65536', 'PORT is "65536"; allowed: an integer from 0 to 65535'],
  ['PORT', '-1', 'PORT is "-1"; allowed: an integer from 0 to 65535'],
  ['CROSSRATE_PORT', '1e3', 'CROSSRATE_PORT is "1e3"; allowed: an integer from 0 to 65535'],
  ['HOST', 'a b', 'HOST is "a b"; allowed: an IP address or a host name of this machine'],
  ['REFRESH', 'yes', 'REFRESH is "yes"; allowed: one of on, off'],
  ['LOG_LEVEL', 'verbose', 'LOG_LEVEL is "verbose"; allowed: one of fatal, error, warn, info, debug, trace, silent'],
  [
    'ECB_BASE_URL',
    'ftp://x',
    'ECB_BASE_URL is "ftp://x"; allowed: an http or https address: the folder of eurofxref-daily.xml',
  ],
  ['AUTH', 'yes', 'AUTH is "yes"; allowed: one of auto, on, off'],
  ['RATE_LIMIT', 'none', 'RATE_LIMIT is "none"; allowed: auto, or an integer from 0 to 10000000'],
  [
    'CORS_ORIGINS',
    'https://desk.test/',
    'CORS_ORIGINS is "https://desk.test/"; allowed: origins like https://desk.example.com with commas between them, or *',
  ],
  [
    'TRUST_PROXY',
    '10.0.0.0/33',
    'TRUST_PROXY is "10.0.0.0/33"; allowed: loopback, linklocal, uniquelocal, IP addresses or subnets like 10.0.0.0/8, with commas between them',
  ],
  ['MAX_TEXT', '0', 'MAX_TEXT is "0"; allowed: an integer from 1 to 20000000'],
])('%s=%s is refused', (name, value, fault) => {
  expect(faultsOf({ [name]: value })).toEqual([fault]);
});

test.each(['bank', 'ecb,ecb', 'ecb,', ' '])('SOURCES=%s is refused', (value) => {
  expect(faultsOf({ SOURCES: value })).toEqual([
    expect.stringContaining('first asked first, none twice, out of ecb, frankfurter, boc') as string,
  ]);
});

test('CFETS is not asked unless the operator says that it may be', () => {
  expect(faultsOf({ SOURCES: 'ecb,cfets' })).toEqual([
    expect.stringContaining('set CFETS=on if you may use it') as string,
  ]);
});

test('a misspelt variable with the prefix is not ignored', () => {
  expect(faultsOf({ CROSSRATE_PROT: '1' })).toEqual([
    'CROSSRATE_PROT is no variable of Crossrate; did you mean CROSSRATE_PORT?',
  ]);
  expect(faultsOf({ CROSSRATE_XYZZY: '1' })[0]).toMatch(/there are CROSSRATE_HOST, CROSSRATE_PORT/);
});

test('all faults are told at once', () => {
  expect(faultsOf({ PORT: 'x', REFRESH: 'x', CROSSRATE_PROT: '1' })).toHaveLength(3);
});
