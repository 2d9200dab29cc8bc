import { DEFAULT_SOURCE_ORDER } from '../src/rates/sources/registry.js';
import { toSettingName } from '../src/support/setting-name.js';
import { ConfigError, readSettings, VARIABLES } from '../src/app/config/settings.js';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  throw new Error('the settings are accepted');
}

// test/readme.test.ts compares every default with the document.
test('by default the service listens on the loopback address and does not use CFETS', () => {
  const { host, auth, sources, cfets } = readSettings({});
  expect({ host, auth, cfets }).toEqual({ host: '127.0.0.1', auth: 'auto', cfets: 'off' });
  expect(sources).toEqual(DEFAULT_SOURCE_ORDER);
  expect(sources).not.toContain('cfets');
});

test('there is one setting for each variable', () => {
  expect(Object.keys(readSettings({}))).toEqual(Object.keys(VARIABLES).map((name) => toSettingName(name)));
});

test('the settings are frozen', () => {
  expect(Object.isFrozen(readSettings({}))).toBe(true);
});

test.each([
  ['HOST', '::1', '::1'],
  ['PORT', '80', 80],
  ['STOP_GRACE', '0', 0],
  ['RATE_LIMIT', '600', 600],
  ['RATE_LIMIT', 'auto', 'auto'],
  ['AUTH', 'off', 'off'],
  ['AUTH', 'proxy', 'proxy'],
  ['IDENTITY_HEADER', 'Remote-User', 'Remote-User'],
  ['MAX_ADDRESS_CONNECTIONS', '100', 100],
  ['JOBS_DISK_PER_KEY', '500', 500],
  ['DATA_DIR', '/data', '/data'],
  ['DATABASE_URL', 'postgresql://rates:secret@db.test/rates?sslmode=verify-full', undefined],
  ['OPERATOR_KEY', '0123456789abcdef', undefined],
  ['CORS_ORIGINS', 'https://desk.test, http://localhost:3000', ['https://desk.test', 'http://localhost:3000']],
  ['TRUST_PROXY', 'loopback, 10.0.0.0/8, ::1', ['loopback', '10.0.0.0/8', '::1']],
  ['TRUST_PROXY', '2', ['2']],
  ['SOURCES', 'currency-api, ecb', ['currency-api', 'ecb']],
  ['ECB_BASE_URL', 'http://127.0.0.1:4/ecb/', 'http://127.0.0.1:4/ecb'],
  ['CURRENCY_API_FALLBACK_URL', 'https://{version}.rates.test', undefined],
] as const)('%s=%s is accepted', (name, text, value) => {
  expect(readSettings({ [name]: text })[toSettingName(name)]).toEqual(value ?? text);
});

test('a variable with the prefix CROSSRATE_ wins over the one without', () => {
  expect(readSettings({ PORT: '80', CROSSRATE_PORT: '9090' }).port).toBe(9090);
});

test('an empty variable counts as not set, and a foreign one is ignored', () => {
  expect(readSettings({ LOG_LEVEL: '', PATH: '/usr/bin' })).toEqual(readSettings({}));
});

test.each([
  ['DATABASE_URL', 'mysql://rates:secret@db.test/rates'],
  ['DATABASE_URL', 'postgres://rates:secret@db.test'],
  ['DATABASE_URL', 'rates:secret@db.test/rates'],
  ['OPERATOR_KEY', 'secret'],
  ['OPERATOR_KEY', 'secret with a space'],
  ['OPERATOR_KEY', 'secretsecretsecret'],
  ['OPERATOR_KEY', 'secret1111111111111111'],
])('an invalid %s is reported without its value', (name, text) => {
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
    'ECB_BASE_URL is "ftp://x"; allowed: an http or https address: folder of eurofxref-daily.xml and eurofxref-hist.zip',
  ],
  ['AUTH', 'yes', 'AUTH is "yes"; allowed: one of auto, on, off, proxy'],
  ['RATE_LIMIT', 'none', 'RATE_LIMIT is "none"; allowed: auto, or an integer from 0 to 10000000'],
  [
    'CORS_ORIGINS',
    'https://desk.test/',
    'CORS_ORIGINS is "https://desk.test/"; allowed: origins like https://desk.example.com with commas between them, or *',
  ],
  [
    'TRUST_PROXY',
    '10.0.0.0/33',
    'TRUST_PROXY is "10.0.0.0/33"; allowed: loopback, linklocal, uniquelocal, IP addresses or subnets like 10.0.0.0/8, with commas between them, or one number from 1 to 9: how many proxies stand in front',
  ],
  ['MAX_TEXT', '0', 'MAX_TEXT is "0"; allowed: an integer from 1 to 20000000'],
])('%s=%s is refused', (name, value, fault) => {
  expect(faultsOf({ [name]: value })).toEqual([fault]);
});

test('WEBHOOK_HOSTS is accepted together with WEBHOOK_SECRET only', () => {
  const hosts = { WEBHOOK_HOSTS: 'desk.test, desk.test:8443' };
  const { webhookHosts } = readSettings({ ...hosts, WEBHOOK_SECRET: '0123456789abcdef0123456789abcdef' });
  expect(webhookHosts).toEqual(['desk.test', 'desk.test:8443']);
  expect(faultsOf(hosts)).toEqual([expect.stringContaining('but not WEBHOOK_SECRET') as string]);
});

test.each(['bank', 'ecb,ecb', 'ecb,', ' '])('SOURCES=%s is refused', (value) => {
  expect(faultsOf({ SOURCES: value })).toEqual([
    expect.stringContaining('first asked first, none twice, out of ecb, frankfurter, boc') as string,
  ]);
});

test('SOURCES may name cfets only with CFETS=on', () => {
  expect(faultsOf({ SOURCES: 'ecb,cfets' })).toEqual([
    expect.stringContaining('set CFETS=on if you may use it') as string,
  ]);
});

test('an unknown variable with the prefix CROSSRATE_ is refused with a suggestion', () => {
  expect(faultsOf({ CROSSRATE_PROT: '1' })).toEqual([
    'CROSSRATE_PROT is no variable of Crossrate; did you mean CROSSRATE_PORT?',
  ]);
  expect(faultsOf({ CROSSRATE_XYZZY: '1' })[0]).toMatch(/there are CROSSRATE_HOST, CROSSRATE_PORT/);
});

test('all faults are reported at once', () => {
  expect(faultsOf({ PORT: 'x', REFRESH: 'x', CROSSRATE_PROT: '1' })).toHaveLength(3);
});
