import { join } from 'node:path';
import { daysBetween } from '../../src/core/rate-table/day.js';
import { DEFAULT_SOURCE_ORDER } from '../../src/rates/sources/registry.js';
import { openSqliteStore } from '../../src/rates/store/sqlite-store.js';
import { VERSION } from '../../src/support/version.js';
import { ECB_RATES, ecbCsv, ecbXml, ecbZip } from '../rates/sources/support/payloads.js';
import { reply, startUpstream, type Upstream } from '../rates/sources/support/upstream.js';
import { ServiceProcess, TemporaryFolders } from './support/process.js';

// A start takes a second, several when the machine is busy.
import.meta.jest.setTimeout(300_000);

const FRIDAY = { ...ECB_RATES, USD: '1.0834', CNY: '7.7972', HKD: '8.4760' };
/** Of currencies of which no rates of the ECB ship. */
const CONVERT = '/v1/convert?amount=380bn&from=KRW&to=CHF&date=2024-02-24';

interface Converted {
  readonly rate: {
    readonly source: string;
    readonly date: string;
    readonly requestedDate: string;
    readonly ageDays: number;
  };
}

type Source = Readonly<Record<string, unknown>>;

const folders = new TemporaryFolders();
let upstream: Upstream;
beforeEach(async () => {
  upstream = await startUpstream((request, response) => {
    if (request.url!.includes('daily.xml')) reply(200, ecbXml('2024-02-23', FRIDAY))(request, response);
    else if (request.url!.includes('hist.zip'))
      reply(200, ecbZip(ecbCsv([['2024-02-22', ECB_RATES]])))(request, response);
    else reply(404)(request, response);
  });
});
afterEach(async () => {
  await ServiceProcess.endAll();
  await upstream.close();
  folders.removeAll();
});

const offline = (dataDir = folders.make()): ServiceProcess =>
  new ServiceProcess({ PORT: '0', REFRESH: 'off', DATA_DIR: dataDir });

const withEcb = (dataDir = folders.make()): ServiceProcess =>
  new ServiceProcess({ PORT: '0', SOURCES: 'ecb', ECB_BASE_URL: upstream.url, DATA_DIR: dataDir });

async function rowsIn(dataDir: string): Promise<{ rows: number; revision: number }> {
  const store = await openSqliteStore(join(dataDir, 'rates.sqlite'));
  const keys: string[] = [];
  for await (const batch of store.load())
    for (const { source, base, quote, date, revision } of batch)
      keys.push(`${source} ${base} ${quote} ${date} ${revision}`);
  const revision = await store.latestRevision();
  await store.close();
  expect(new Set(keys).size).toBe(keys.length);
  return { rows: keys.length, revision };
}

test('without a network it is ready with the bundled rates and reports their age', async () => {
  const service = offline();
  expect((await service.get('/readyz')).status).toBe(200);
  const { rate } = (await service.get('/v1/convert?amount=380bn&from=CNY&to=USD')).body as Converted;
  const { source, date, requestedDate, ageDays } = rate;
  expect([source, ageDays]).toEqual(['currency-api', daysBetween(date, requestedDate)]);
  const sources = (await service.get('/v1/sources')).body as readonly Source[];
  const lastObservations = DEFAULT_SOURCE_ORDER.map((key) => [key, { 'currency-api': date, ecb: '2026-04-13' }[key]]);
  expect(sources.map(({ key, lastObservation }) => [key, lastObservation])).toEqual(lastObservations);
  expect(sources[0]).toMatchObject({ stale: true });
  expect(await service.line('ready')).toMatchObject({
    revision: 2,
    lastObservations: Object.fromEntries(lastObservations.map(([key, day]) => [key, day ?? null])) as unknown,
  });
  expect(upstream.requests).toEqual([]);
  expect(await service.end('SIGTERM')).toEqual({ code: 0, signal: null });
  expect(service.lines.slice(-2).map(({ msg }) => msg)).toEqual(['stopping', 'stopped']);
  expect(service.stderr).toBe('');
});

test('refreshes from the ECB, converts with its rates, and sends its User-Agent', async () => {
  const service = withEcb();
  await service.url();
  expect(await service.line('rates refreshed')).toMatchObject({ source: 'ecb', outcome: 'updated', added: 14 });
  expect(await service.get(CONVERT)).toMatchObject({
    status: 200,
    body: { value: '252045903.36', rate: { source: 'ecb', date: '2024-02-23', ageDays: 1 } },
  });
  expect(upstream.requests.map(({ headers }) => headers['user-agent'])).toEqual([
    `crossrate/${VERSION}`,
    `crossrate/${VERSION}`,
  ]);
  const [ecb] = (await service.get('/v1/sources')).body as readonly Source[];
  expect(ecb).toMatchObject({ lastObservation: '2026-04-13', nextRun: expect.any(String) as string });
  expect(ecb).not.toHaveProperty('lastError');
  expect((await service.end('SIGTERM')).code).toBe(0);
});

test('a failing publisher changes no answer, and its failure is logged once', async () => {
  const dataDir = folders.make();
  const first = withEcb(dataDir);
  await first.line('rates refreshed');
  await first.end('SIGTERM');
  upstream.handle = reply(200, '<!doctype html><title>Maintenance</title>', { 'content-type': 'text/html' });
  const service = withEcb(dataDir);
  const { error } = await service.line('rates not refreshed, the old ones stay');
  expect(error).toMatch(/HTML page/);
  const [ecb] = (await service.get('/v1/sources')).body as readonly Source[];
  expect(ecb).toMatchObject({ key: 'ecb', lastError: error, lastObservation: '2026-04-13', stale: true });
  expect((await service.get(CONVERT)).body).toMatchObject({ value: '252045903.36' });
  expect((await service.get('/readyz')).status).toBe(200);
  await service.end('SIGTERM');
  expect(service.lines.filter(({ level }) => !['info', 'debug'].includes(level))).toHaveLength(1);
});

test('a signal during the start stops it in order', async () => {
  const service = offline();
  await service.line('new store, given the rates that ship with Crossrate');
  expect(await service.end('SIGINT')).toEqual({ code: 0, signal: null });
});

test('after SIGKILL and a new start the revision is the same and no quote is stored twice', async () => {
  const dataDir = folders.make();
  const first = withEcb(dataDir);
  await first.line('rates refreshed');
  const { revision } = (await first.get('/readyz')).body as { revision: number };
  expect(await first.end('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
  const before = await rowsIn(dataDir);
  const second = withEcb(dataDir);
  expect(await second.line('rates refreshed')).toMatchObject({ outcome: 'unchanged', added: 0 });
  expect((await second.get('/readyz')).body).toMatchObject({ revision });
  expect((await second.get(CONVERT)).body).toMatchObject({ value: '252045903.36' });
  await second.end('SIGTERM');
  expect(await rowsIn(dataDir)).toEqual({ ...before, revision });
});

describe('start errors are printed on standard error', () => {
  test('every invalid setting is reported, and nothing is started', async () => {
    const service = new ServiceProcess({
      PORT: 'http',
      REFRESH: 'maybe',
      CROSSRATE_LOGLEVEL: 'info',
      DATA_DIR: folders.make(),
    });
    expect((await service.end()).code).toBe(2);
    expect(service.stderr.trimEnd().split('\n')).toEqual([
      'crossrate: CROSSRATE_LOGLEVEL is no variable of Crossrate; did you mean CROSSRATE_LOG_LEVEL?',
      'crossrate: PORT is "http"; allowed: an integer from 0 to 65535',
      'crossrate: REFRESH is "maybe"; allowed: one of on, off',
    ]);
    expect(service.lines).toEqual([]);
  });

  test('a port in use', async () => {
    const { port } = new URL(upstream.url);
    const service = new ServiceProcess({ PORT: port, REFRESH: 'off', DATA_DIR: folders.make() });
    expect((await service.end()).code).toBe(1);
    expect(service.stderr).toBe(
      `crossrate: cannot listen on 127.0.0.1, port ${port}: it is in use; set PORT to another, or 0 for any that is free\n`,
    );
  });
});
