import { ConfigError, readSettings } from '../src/config.js';

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
    maxText: 1_000_000,
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
    MAX_TEXT: '500',
    STOP_GRACE: '0',
    LOG_LEVEL: '',
    PATH: '/usr/bin',
  };
  expect(readSettings(environment)).toEqual({
    host: '::1',
    port: 9090,
    dataDir: '/data',
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
    maxText: 500,
    stopGrace: 0,
    logLevel: 'info',
  });
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
