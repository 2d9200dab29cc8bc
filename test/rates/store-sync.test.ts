import { RateTableHolder } from '../../src/rates/ingest/rate-table-holder.js';
import { createRateTable } from '../../src/core/rate-table/indexed-rate-table.js';
import { createRefresher, type Refresher } from '../../src/rates/ingest/refresher.js';
import { createSourceStatusReader } from '../../src/rates/source-status.js';
import { createHttpClient } from '../../src/rates/sources/http-client.js';
import { createSources } from '../../src/rates/sources/registry.js';
import type { RateSource } from '../../src/rates/sources/source.js';
import { createMemoryStore } from './support/memory-store.js';
import type { QuoteStore } from '../../src/rates/store/quote-store.js';
import { bocJson, ECB_RATES, ecbXml, frankfurterJson, type Days } from './sources/support/payloads.js';
import { reply, startUpstream, type Handler, type Upstream } from './sources/support/upstream.js';
import { RecordingLogger } from './support/recording-logger.js';

let upstream: Upstream;
let store: QuoteStore;
let holder: RateTableHolder;
let sources: readonly RateSource[];
let refresher: Refresher;
let now: Date;
let boc: Handler;
let ecb: Handler;

beforeEach(async () => {
  boc = valet;
  ecb = reply(200, ecbXml('2024-03-06'));
  upstream = await startUpstream((request, response) => {
    if (request.url!.startsWith('/boc')) boc(request, response);
    else if (request.url!.endsWith('daily.xml')) ecb(request, response);
    else if (request.url!.startsWith('/v2/')) relay(request, response);
    else reply(404)(request, response);
  });
  now = new Date('2024-03-07T15:00:00Z');
  const { url } = upstream;
  sources = createSources({
    order: ['ecb', 'frankfurter', 'boc'],
    ecbBaseUrl: url,
    ecbDataUrl: `${url}/portal`,
    frankfurterBaseUrl: url,
    bocBaseUrl: `${url}/boc`,
  });
  store = createMemoryStore();
  holder = new RateTableHolder(createRateTable(sources));
  refresher = start(store, holder);
});
afterEach(async () => {
  await refresher.stop();
  await upstream.close();
});

function start(on: QuoteStore, into: RateTableHolder): Refresher {
  const http = createHttpClient({ userAgent: 'crossrate/test', sleep: () => Promise.resolve() });
  return createRefresher({ store: on, sources, holder: into, http, clock: () => now, logger: new RecordingLogger() });
}

/** The weekdays that an address asks for, at one rate. */
function daysAsked(url: string, from: string, to: string, rates: Readonly<Record<string, string>>): Days {
  const query = new URL(url, 'http://any').searchParams;
  const days: [string, Readonly<Record<string, string>>][] = [];
  for (let time = Date.parse(query.get(from)!); time <= Date.parse(query.get(to)!); time += 86_400_000) {
    const date = new Date(time);
    if (date.getUTCDay() % 6 !== 0) days.push([date.toISOString().slice(0, 10), rates]);
  }
  return days;
}

function valet(...[request, response]: Parameters<Handler>): void {
  reply(200, bocJson(daysAsked(request.url!, 'start_date', 'end_date', { CNY: '0.1880' })))(request, response);
}

function relay(...[request, response]: Parameters<Handler>): void {
  reply(200, frankfurterJson(daysAsked(request.url!, 'from', 'to', { USD: '1.0880' })))(request, response);
}

const windows = (): readonly string[] =>
  upstream.requests
    .filter(({ url }) => url!.startsWith('/boc'))
    .map(({ url }) => /start_date=(.*?)&end_date=(.*)$/.exec(url!)!.slice(1).join(' '));

describe('a gap is filled in windows', () => {
  test('oldest first, from the day the publisher has, and the newest days last', async () => {
    expect(await refresher.refresh('boc')).toMatchObject({ outcome: 'updated', lastObservation: '2024-03-07' });
    expect(windows()).toEqual([
      '2024-01-08 2024-03-07',
      '2017-01-03 2018-01-03',
      '2018-01-04 2019-01-04',
      '2019-01-05 2020-01-05',
      '2020-01-06 2021-01-05',
      '2021-01-06 2022-01-06',
      '2022-01-07 2023-01-07',
      '2023-01-08 2024-01-07',
    ]);
    expect([...holder.current.quotes({ source: 'boc', from: '2017-01-03', to: '2017-01-03' })]).toHaveLength(1);
    expect(await store.completeTo('boc')).toBe('2024-03-07');
  });

  test('after a failure the next run continues where it was; the newest days are there meanwhile', async () => {
    boc = (request, response) => {
      if (request.url!.includes('start_date=2019-01-05')) reply(500)(request, response);
      else valet(request, response);
    };
    const outcome = await refresher.refresh('boc');
    expect(outcome).toMatchObject({ outcome: 'updated', lastObservation: '2024-03-07' });
    expect(outcome.gap).toMatch(/^history from 2019-01-05: .* answered 500$/);
    expect(await store.completeTo('boc')).toBe('2019-01-04');
    boc = valet;
    const before = windows().length;
    expect(await refresher.refresh('boc')).not.toHaveProperty('gap');
    expect(windows().slice(before + 1)).toEqual([
      '2019-01-05 2020-01-05',
      '2020-01-06 2021-01-05',
      '2021-01-06 2022-01-06',
      '2022-01-07 2023-01-07',
      '2023-01-08 2024-01-07',
    ]);
  });

  test('a process that dies in the middle loses one window at most', async () => {
    boc = (request, response) => {
      // The request that is never answered: the process is stopped while it waits.
      if (!request.url!.includes('start_date=2020-01-06')) valet(request, response);
      else setImmediate(() => void refresher.stop());
    };
    expect(await refresher.refresh('boc')).toMatchObject({ outcome: 'failed', error: 'the service is stopping' });
    expect(await store.completeTo('boc')).toBe('2020-01-05');
    boc = valet;
    const again = new RateTableHolder(createRateTable(sources));
    await again.catchUp(store);
    expect(again.current.lastObservation('boc')).toBe('2020-01-03');
    const before = windows().length;
    expect(await start(store, again).refresh('boc')).toMatchObject({ outcome: 'updated' });
    expect(windows()[before + 1]).toBe('2020-01-06 2021-01-05');
  });

  test('after a week’s sleep there is none: one request loads what was missed', async () => {
    await refresher.refresh('boc');
    now = new Date('2024-03-14T15:00:00Z');
    const before = windows().length;
    expect(await refresher.refresh('boc')).toMatchObject({ outcome: 'updated', added: 5 });
    expect(windows().slice(before)).toEqual(['2024-02-29 2024-03-14']);
  });
});

describe('an answer that has less than it should', () => {
  test('is filled in from the history, however it says it begins', async () => {
    await refresher.refresh('boc');
    now = new Date('2024-03-28T15:00:00Z');
    boc = (request, response) => {
      // The newest days lack their beginning: as if the server had shifted the window.
      const url = request.url!.replace('start_date=2024-02-29', 'start_date=2024-03-20');
      reply(200, bocJson(daysAsked(url, 'start_date', 'end_date', { CNY: '0.1880' })))(request, response);
    };
    const before = windows().length;
    expect(await refresher.refresh('boc')).toMatchObject({ outcome: 'updated', added: 15 });
    expect(windows().slice(before)).toEqual(['2024-02-29 2024-03-28', '2024-03-08 2024-03-19']);
  });

  test('and nothing at all where there must be something is a fault', async () => {
    boc = (request, response) => {
      if (request.url!.includes('start_date=2017-01-03')) reply(200, bocJson([]))(request, response);
      else valet(request, response);
    };
    expect((await refresher.refresh('boc')).gap).toBe(
      'history from 2017-01-03: nothing for 251 days from 2017-01-03 on which it publishes',
    );
    expect(await store.completeTo('boc')).toBeUndefined();
  });
});

describe('a source that fails', () => {
  const status = createSourceStatusReader;
  const ecbStatus = async () => (await status({ sources, store, holder, clock: () => now })())[0]!;

  test('is not polled by the schedule for four hours after five failed runs; an operator may still ask', async () => {
    ecb = reply(500);
    for (let run = 0; run < 5; run++)
      expect(await refresher.refresh('ecb', 'schedule')).toMatchObject({ outcome: 'failed' });
    expect(await refresher.refresh('ecb', 'schedule')).toMatchObject({
      outcome: 'skipped',
      reason: '5 runs have failed in a row; it is not polled for four hours',
    });
    expect(await ecbStatus()).toMatchObject({ failedRuns: 5, circuit: 'open' });
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'failed' });
    now = new Date(now.getTime() + 4 * 3_600_000);
    expect(await ecbStatus()).toMatchObject({ failedRuns: 6, circuit: 'half-open' });
    expect(await refresher.refresh('ecb', 'schedule')).toMatchObject({ outcome: 'failed' });
    expect(await refresher.refresh('ecb', 'schedule')).toMatchObject({ outcome: 'skipped' });
    now = new Date(now.getTime() + 4 * 3_600_000);
    ecb = reply(200, ecbXml('2024-03-07'));
    expect(await refresher.refresh('ecb', 'schedule')).toMatchObject({ outcome: 'updated' });
    expect(await ecbStatus()).toMatchObject({ failedRuns: undefined, circuit: undefined });
  });

  test('is not stood in for before it is known to fail', async () => {
    const [first, second] = await Promise.all([
      refresher.refresh('ecb', 'schedule'),
      refresher.refresh('frankfurter', 'schedule'),
    ]);
    expect([first.outcome, second.outcome]).toEqual(['updated', 'skipped']);
    expect(upstream.requests.map(({ url }) => url!).filter((url) => url.startsWith('/v2/'))).toEqual([]);
  });

  test('is stood in for: the stand-in is asked only while it is late, and only for what is missing', async () => {
    ecb = reply(200, ecbXml('2024-03-06', ECB_RATES));
    await refresher.refresh('ecb', 'schedule');
    expect(refresher.listLateSources()).toEqual(['boc']);
    expect(await refresher.refresh('frankfurter', 'schedule')).toMatchObject({
      outcome: 'skipped',
      reason: 'it is used instead of ecb, which is up to date',
    });
    const [, standIn] = await status({ sources, store, holder, clock: () => now })();
    expect(standIn).toMatchObject({ publishesMissed: 0, stale: false });

    now = new Date('2024-03-08T20:00:00Z');
    ecb = reply(503);
    expect(refresher.listLateSources()).toEqual(['ecb', 'frankfurter', 'boc']);
    await refresher.refresh('ecb', 'schedule');
    expect(await refresher.refresh('frankfurter', 'schedule')).toMatchObject({
      outcome: 'updated',
      lastObservation: '2024-03-08',
    });
    const asked = upstream.requests.map(({ url }) => url!).filter((url) => url.startsWith('/v2/'));
    expect(asked).toEqual(['/v2/rates?base=EUR&providers=ECB&expand=providers&from=2024-02-28&to=2024-03-08']);
    const rate = holder.current.rate({ base: 'EUR', quote: 'USD', date: '2024-03-08' });
    expect(rate).toMatchObject({ rate: { source: 'frankfurter', date: '2024-03-08' } });
    expect(refresher.listLateSources()).toEqual(['ecb', 'boc']);

    ecb = reply(200, ecbXml('2024-03-08', { ...ECB_RATES, USD: '1.0932' }));
    await refresher.refresh('ecb', 'schedule');
    expect(holder.current.rate({ base: 'EUR', quote: 'USD', date: '2024-03-08' })).toMatchObject({
      rate: { source: 'ecb', value: '1.09320' },
    });
  });
});
