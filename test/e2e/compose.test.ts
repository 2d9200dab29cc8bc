import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeService, type Service } from '../../src/app/compose/service.js';
import { readSettings } from '../../src/app/config/settings.js';
import { createLogger } from '../../src/support/logger.js';
import { hashKey } from '../../src/http/auth/api-key.js';
import { StartError } from '../../src/support/start-error.js';
import { TemporaryFolders } from './support/process.js';

// A start takes a second, several when the machine is busy.
import.meta.jest.setTimeout(300_000);

const folders = new TemporaryFolders();
const services: Service[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.stop();
  folders.removeAll();
});

function composed(environment: Record<string, string>, now = '2026-10-01T12:00:00Z'): Service {
  const settings = readSettings({ PORT: '0', REFRESH: 'off', DATA_DIR: folders.make(), ...environment });
  const service = composeService(settings, { clock: () => new Date(now), logger: createLogger('silent') });
  services.push(service);
  return service;
}

async function faultOf(environment: Record<string, string>): Promise<string> {
  const error: unknown = await composed(environment)
    .start()
    .then(undefined, (caught: unknown) => caught);
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message;
}

test('a new installation answers from the bundled rates, by the given clock', async () => {
  const url = await composed({}).start();
  const response = await fetch(`${url}/v1/rates/USD/CNY`);
  expect(await response.json()).toMatchObject({
    date: '2026-09-29',
    requestedDate: '2026-10-01',
    ageDays: 2,
    source: 'currency-api',
  });
});

test('the sources are asked in the order of the settings', async () => {
  const url = await composed({ SOURCES: 'currency-api' }).start();
  const sources = (await (await fetch(`${url}/v1/sources`)).json()) as { key: string; nextRun?: string }[];
  expect(sources.map(({ key }) => key)).toEqual(['currency-api']);
  expect(sources[0]).not.toHaveProperty('nextRun');
});

test('a service without any rate is running but not ready', async () => {
  const url = await composed({ SOURCES: 'boc' }).start();
  const [alive, ready] = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/readyz`)]);
  expect([alive.status, ready.status]).toEqual([200, 503]);
});

test('two services on one folder read the same rates, and each can be stopped twice', async () => {
  const dataDir = folders.make();
  const [first, second] = [composed({ DATA_DIR: dataDir }), composed({ DATA_DIR: dataDir })];
  await first.start();
  const url = await second.start();
  await first.stop();
  await first.stop();
  expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ revision: 2 });
});

describe('start errors are one line', () => {
  test('an address that belongs to another machine', async () => {
    expect(await faultOf({ HOST: '192.0.2.1', AUTH: 'off' })).toBe(
      'cannot listen on 192.0.2.1, port 0: this machine has no such address; set HOST',
    );
  });

  test('for a public address without an API key', async () => {
    expect(await faultOf({ HOST: '0.0.0.0' })).toMatch(
      /^HOST is 0\.0\.0\.0, which others can reach, so that callers need/,
    );
    expect(await faultOf({ AUTH: 'on' })).toMatch(
      /^AUTH is on, so that callers need an API key, and there is none; make/,
    );
  });

  test('for API keys that cannot be read', async () => {
    expect(await faultOf({ API_KEYS: '[{}]' })).toMatch(
      /^cannot read the API keys of API_KEYS \(the environment\): 0\//,
    );
    const missing = join(folders.make(), 'keys.json');
    expect(await faultOf({ API_KEYS_FILE: missing })).toMatch(/^cannot read the API keys of API_KEYS_FILE .*: ENOENT/);
  });

  test('a port in use', async () => {
    const { port } = new URL(await composed({}).start());
    expect(await faultOf({ PORT: port })).toMatch(/^cannot listen on 127\.0\.0\.1, port \d+: it is in use; set PORT/);
  });

  test('for a data folder that is a file or lies below one', async () => {
    const file = join(folders.make(), 'file');
    writeFileSync(file, '');
    expect(await faultOf({ DATA_DIR: file })).toBe(
      `cannot open the rates in ${join(file, 'rates.sqlite')}: DATA_DIR is a file; set it to a folder`,
    );
    expect(await faultOf({ DATA_DIR: join(file, 'deeper') })).toMatch(/DATA_DIR leads through a file/);
  });

  test('for a file that is not a database', async () => {
    const folder = folders.make();
    writeFileSync(join(folder, 'rates.sqlite'), 'longer than the header of a database, but none. '.repeat(100));
    expect(await faultOf({ DATA_DIR: folder })).toMatch(
      /: the file is not a database; move it away, and a new one is made$/,
    );
  });
});

test('with an API key it listens on a public address and requires the key', async () => {
  const keys = [{ name: 'cms', sha256: hashKey('the key').toString('hex') }];
  const { port } = new URL(await composed({ HOST: '0.0.0.0', API_KEYS: JSON.stringify(keys) }).start());
  const url = `http://127.0.0.1:${port}/v1/currencies`;
  const [without, with_] = await Promise.all([fetch(url), fetch(url, { headers: { 'x-api-key': 'the key' } })]);
  expect([without.status, with_.status, with_.headers.get('ratelimit-policy')]).toEqual([
    401,
    200,
    expect.stringContaining('q=6000; w=60') as string,
  ]);
});
