import { loadRateTable, RateTableHolder } from '../../../src/rates/ingest/rate-table-holder.js';
import { createRefresher, type Refresher, type RefreshOutcome } from '../../../src/rates/ingest/refresher.js';
import { createSourceStatusReader } from '../../../src/rates/source-status.js';
import { createHttpClient } from '../../../src/rates/sources/http-client.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { createMemoryStore } from '../support/memory-store.js';
import type { QuoteStore } from '../../../src/rates/store/quote-store.js';
import type { SourceLocks } from '../../../src/rates/store/source-locks.js';
import { currencyApiJson, ECB_RATES, ecbCsv, ecbSdmxCsv, ecbXml, ecbZip } from '../sources/support/payloads.js';
import { reply, startUpstream, type Handler, type Upstream } from '../sources/support/upstream.js';
import { RecordingLogger } from '../support/recording-logger.js';

const NOW = new Date('2024-03-06T16:00:00Z');
const HISTORY = ecbCsv([
  ['2024-03-05', { ...ECB_RATES, USD: '1.0849' }],
  ['2024-03-04', ECB_RATES],
]);

let upstream: Upstream;
let store: QuoteStore;
let holder: RateTableHolder;
let logger: RecordingLogger;
let refresher: Refresher;
let runs: RefreshOutcome[];
let now: Date;
/** What the publisher answers, by the end of the path. */
let documents: Record<string, Handler>;

const sources = (): ReturnType<typeof createSources> =>
  createSources({
    order: ['ecb', 'currency-api'],
    ecbBaseUrl: upstream.url,
    ecbDataUrl: `${upstream.url}/portal`,
    currencyApiBaseUrl: `${upstream.url}/cdn`,
    currencyApiFallbackUrl: `${upstream.url}/fallback`,
  });

beforeEach(async () => {
  documents = {
    'daily.xml': reply(200, ecbXml('2024-03-06'), { etag: '"6"' }),
    'hist.zip': reply(200, ecbZip(HISTORY)),
  };
  upstream = await startUpstream((request, response) => {
    const found = Object.entries(documents).find(([end]) => request.url!.includes(end));
    (found?.[1] ?? reply(404))(request, response);
  });
  now = NOW;
  runs = [];
  store = createMemoryStore();
  holder = new RateTableHolder(await loadRateTable(store, sources()));
  logger = new RecordingLogger();
  refresher = refresherThatWaits(10_000);
});
afterEach(async () => {
  await refresher.stop();
  await upstream.close();
});

/** Only where a publisher is silent may the wait be short: on a loaded machine the others are slow too. */
function refresherThatWaits(tryTimeoutMs: number): Refresher {
  const http = createHttpClient({ userAgent: 'crossrate/test', tryTimeoutMs, sleep: () => Promise.resolve() });
  const onRun = (outcome: RefreshOutcome): void => void runs.push(outcome);
  return createRefresher({ store, sources: sources(), holder, http, clock: () => now, logger, onRun });
}

const paths = (): (string | undefined)[] => upstream.requests.map(({ url }) => url);
const eurUsd = (date: string): string | undefined => {
  const answer = holder.current.rate({ base: 'EUR', quote: 'USD', date });
  return answer.available ? `${answer.multiplier} ${answer.rate.date}` : undefined;
};
const status = createSourceStatusReader;

describe('a run that succeeds', () => {
  test('fetches the history first, then one publication a day', async () => {
    expect(await refresher.refresh('ecb')).toEqual({
      source: 'ecb',
      outcome: 'updated',
      at: NOW.toISOString(),
      added: 36,
      corrected: 0,
      marked: 0,
      revision: 2,
      lastObservation: '2024-03-06',
    });
    expect([eurUsd('2024-03-04'), eurUsd('2024-03-05'), eurUsd('2024-03-06')]).toEqual([
      '1.0874 2024-03-04',
      '1.0849 2024-03-05',
      '1.0874 2024-03-06',
    ]);
    documents['daily.xml'] = reply(200, ecbXml('2024-03-07', { ...ECB_RATES, USD: '1.0895' }));
    now = new Date('2024-03-07T16:00:00Z');
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'updated', added: 12, revision: 3 });
    expect(paths()).toEqual(['/eurofxref-daily.xml', '/eurofxref-hist.zip', '/eurofxref-daily.xml']);
    expect(logger.warnings).toEqual([]);
  });

  test('asks conditionally the next time and changes nothing on 304', async () => {
    await refresher.refresh('ecb');
    const before = holder.current;
    documents['daily.xml'] = (request, response) => {
      reply(request.headers['if-none-match'] === '"6"' ? 304 : 500)(request, response);
    };
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'not-modified', added: 0 });
    expect(holder.current).toBe(before);
  });

  test('the same document again adds nothing; a corrected one adds a revision', async () => {
    await refresher.refresh('ecb');
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'unchanged', added: 0, corrected: 0 });
    documents['daily.xml'] = reply(200, ecbXml('2024-03-06', { ...ECB_RATES, USD: '1.0875' }));
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'updated', added: 0, corrected: 1, revision: 3 });
    expect(eurUsd('2024-03-06')).toBe('1.0875 2024-03-06');
    const known = holder.current.rate({ base: 'EUR', quote: 'USD', date: '2024-03-06', revision: 2 });
    expect(known).toMatchObject({ multiplier: '1.0874' });
  });

  test('fills a gap from the data portal, and from the history file when that fails', async () => {
    await refresher.refresh('ecb');
    documents['daily.xml'] = reply(200, ecbXml('2024-03-08'));
    now = new Date('2024-03-08T16:00:00Z');
    documents['/portal/'] = reply(200, ecbSdmxCsv([['2024-03-07', ECB_RATES]]));
    expect(await refresher.refresh('ecb')).toMatchObject({ added: 24 });
    expect(paths()[3]).toContain('/portal/data/EXR/');
    documents['daily.xml'] = reply(200, ecbXml('2024-03-13'));
    now = new Date('2024-03-13T16:00:00Z');
    documents['/portal/'] = reply(503);
    documents['hist.zip'] = reply(
      200,
      ecbZip(
        ecbCsv([
          ['2024-03-12', ECB_RATES],
          ['2024-03-11', ECB_RATES],
        ]),
      ),
    );
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'updated', added: 36 });
    expect(await store.completeTo('ecb')).toBe('2024-03-13');
  });

  test('takes a weekend for no gap', async () => {
    documents['daily.xml'] = reply(200, ecbXml('2024-03-08'));
    documents['hist.zip'] = reply(200, ecbZip(ecbCsv([['2024-03-07', ECB_RATES]])));
    now = new Date('2024-03-08T16:00:00Z');
    await refresher.refresh('ecb');
    documents['daily.xml'] = reply(200, ecbXml('2024-03-11'));
    documents['hist.zip'] = reply(500);
    now = new Date('2024-03-11T16:00:00Z');
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'updated', added: 12 });
    expect(logger.warnings).toEqual([]);
  });

  test('two callers at once share one run, which is reported once', async () => {
    const [first, second] = await Promise.all([refresher.refresh('ecb'), refresher.refresh('ecb')]);
    expect(first).toBe(second);
    expect(paths()).toHaveLength(2);
    expect(runs).toEqual([first]);
  });

  test('the currency-api falls back to its second address', async () => {
    documents['/fallback/'] = reply(200, currencyApiJson('2024-03-06', { cny: '7.19' }));
    expect(await refresher.refresh('currency-api')).toMatchObject({
      outcome: 'updated',
      lastObservation: '2024-03-06',
    });
    expect(paths()).toEqual([
      '/cdn/@fawazahmed0/currency-api@latest/v1/currencies/usd.min.json',
      '/fallback/v1/currencies/usd.min.json',
    ]);
  });

  test('runs of two sources at once lose nothing of either', async () => {
    documents['/cdn/'] = reply(200, currencyApiJson('2024-03-06'));
    await Promise.all([refresher.refresh('ecb'), refresher.refresh('currency-api')]);
    expect([holder.current.lastObservation('ecb'), holder.current.lastObservation('currency-api')]).toEqual([
      '2024-03-06',
      '2024-03-06',
    ]);
    expect(holder.current.revision).toBe(await store.latestRevision());
  });
});

const whole = ecbXml('2024-03-07');
const inverted = Object.fromEntries(
  Object.entries(ECB_RATES).map(([code, rate]) => [code, (1 / Number(rate)).toFixed(8)]),
);
const dateless = currencyApiJson('2024-03-07', { cny: '7.2' });
const SILENCE = 'silence';

const FAULTS: readonly [string, Handler, RegExp][] = [
  ['500', reply(500), /daily\.xml answered 500/],
  [SILENCE, () => undefined, /did not answer in time/],
  ['a page with status 200', reply(200, '<html>Sorry</html>'), /HTML page/],
  [
    'half a body, announced whole',
    (_request, response) => {
      response.writeHead(200, { 'content-length': String(whole.length) });
      response.write(whole.slice(0, whole.length / 2));
      setImmediate(() => response.destroy());
    },
    /daily\.xml failed/,
  ],
  ['half a body, announced as such', reply(200, whole.slice(0, whole.length / 2)), /breaks off before its end/],
  ['a redirect', reply(301, '', { location: 'http://elsewhere.invalid/' }), /redirects are not followed/],
  ['an empty table', reply(200, ecbXml('2024-03-07', {})), /not as expected/],
  ['a date in the future', reply(200, ecbXml('2024-03-11')), /is in the future: today is 2024-03-07/],
  ['a negative rate', reply(200, ecbXml('2024-03-07', { ...ECB_RATES, CNY: '-7.8281' })), /"-7.8281" for EUR\/CNY/],
  ['a word for a rate', reply(200, ecbXml('2024-03-07', { ...ECB_RATES, CNY: 'n/a' })), /"n\/a" for EUR\/CNY/],
  ['a currency twice', reply(200, whole.replace("'JPY'", "'USD'")), /has USD twice/],
  ['a currency that nobody knows', reply(200, whole.replace("'KRW'", "'QQQ'")), /QQQ is not an ISO 4217 currency/],
  [
    'swapped sides',
    reply(200, ecbXml('2024-03-07', inverted)),
    /1 EUR = 7\.8281 CNY on 2024-03-06: base and quote look swapped|look swapped/,
  ],
  [
    'a rate for 100',
    reply(200, ecbXml('2024-03-07', { ...ECB_RATES, JPY: '1.6301' })),
    /1 EUR = 1\.6301 JPY on 2024-03-07, but 1 EUR = 162\.91 JPY on 2024-03-06: the unit changed by a factor of 100/,
  ],
];

describe('a run that fails changes nothing, is written down and logs one line', () => {
  test.each(FAULTS)('%s', async (name, handler, fault) => {
    await refresher.refresh('ecb');
    const before = holder.current;
    const revision = await store.latestRevision();
    logger.lines.length = 0;
    documents['daily.xml'] = handler;
    now = new Date('2024-03-07T16:00:00Z');
    const runner = name === SILENCE ? refresherThatWaits(50) : refresher;
    const outcome = await runner.refresh('ecb');
    expect(outcome).toMatchObject({ outcome: 'failed', added: 0 });
    expect(outcome.error).toMatch(fault);
    expect(holder.current).toBe(before);
    expect(await store.latestRevision()).toBe(revision);
    expect(eurUsd('2024-03-07')).toBe('1.0874 2024-03-06');
    expect(logger.lines).toHaveLength(1);
    expect(logger.warnings).toEqual([{ source: 'ecb', at: now.toISOString(), error: outcome.error }]);
    const [ecb] = await status({ sources: sources(), store, holder, clock: () => new Date('2024-03-07T20:00:00Z') })();
    expect(ecb).toMatchObject({
      key: 'ecb',
      lastAttempt: now.toISOString(),
      lastSuccess: NOW.toISOString(),
      lastError: outcome.error,
      lastObservation: '2024-03-06',
      publishesMissed: 1,
      stale: true,
    });
    // It heals by itself: the next good answer is taken.
    documents['daily.xml'] = reply(200, whole);
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'updated', lastObservation: '2024-03-07' });
    expect((await store.health()).get('ecb')).not.toHaveProperty('lastError');
  });

  test.each([
    ['a key twice', dateless.replace('"cny":7.2', '"cny":7.2,"cny":7.2'), /"cny" twice/],
    ['half a table', dateless.slice(0, 1500), /is not JSON/],
    ['a date in the future', currencyApiJson('2024-04-07'), /in the future/],
    ['a negative rate', currencyApiJson('2024-03-06', { cny: '-7.2' }), /"-7.2" for USD\/CNY/],
    [
      'swapped sides of one',
      currencyApiJson('2024-03-07', { cny: '0.1390' }),
      /1 USD = 0\.1390 CNY on 2024-03-07, but 1 USD = 7\.19 CNY on 2024-03-06/,
    ],
  ])('the currency-api with %s', async (_name, body, fault) => {
    documents['/cdn/'] = reply(200, currencyApiJson('2024-03-06', { cny: '7.19' }));
    await refresher.refresh('currency-api');
    const before = holder.current;
    now = new Date('2024-03-07T02:00:00Z');
    documents['/cdn/'] = reply(200, body);
    documents['/fallback/'] = reply(503);
    const outcome = await refresher.refresh('currency-api');
    expect([outcome.outcome, holder.current === before, logger.warnings.length]).toEqual(['failed', true, 1]);
    expect(outcome.error).toMatch(fault);
  });

  test('a history that cannot be fetched blocks nothing else, is reported, and is tried again by every run', async () => {
    documents['hist.zip'] = reply(200, ecbZip(HISTORY).subarray(0, 200));
    const gap =
      "history file from 1999-01-04: the ECB's history is not a whole zip archive; data portal from 1999-01-04: " +
      `${upstream.url}/portal/`;
    const outcome = await refresher.refresh('ecb');
    expect(outcome).toMatchObject({ outcome: 'updated', added: 12, gap: expect.stringContaining(gap) as string });
    expect(eurUsd('2024-03-06')).toBe('1.0874 2024-03-06');
    expect(logger.warnings).toEqual([outcome]);
    expect((await store.health()).get('ecb')).toMatchObject({ lastError: outcome.gap, failedRuns: 0, validators: {} });
    expect(await store.completeTo('ecb')).toBeUndefined();
    documents['hist.zip'] = reply(200, ecbZip(HISTORY));
    expect(await refresher.refresh('ecb')).toMatchObject({ outcome: 'updated', added: 24 });
    expect(eurUsd('2024-03-05')).toBe('1.0849 2024-03-05');
    expect(await store.completeTo('ecb')).toBe('2024-03-06');
  });

  test('a store that cannot write is reported too, and nothing is thrown', async () => {
    const full = {
      ...store,
      append: () => Promise.reject(new Error('disk is full')),
      recordAttempt: () => Promise.reject(new Error('disk is full')),
    };
    const http = createHttpClient({ userAgent: 'crossrate/test' });
    const unlucky = createRefresher({ store: full, sources: sources(), holder, http, clock: () => now, logger });
    expect(await unlucky.refresh('ecb')).toMatchObject({ outcome: 'failed', error: 'disk is full' });
    expect(logger.warnings).toEqual([
      { source: 'ecb', at: NOW.toISOString(), error: 'disk is full', notRecorded: 'disk is full' },
    ]);
  });

  test('a run that the end of the service breaks off is no failure of the publisher', async () => {
    const asked = new Promise<void>((resolve) => {
      documents['daily.xml'] = () => {
        resolve();
      };
    });
    const http = createHttpClient({ userAgent: 'crossrate/test' });
    const stopped = createRefresher({ store, sources: sources(), holder, http, clock: () => now, logger });
    const run = stopped.refresh('ecb');
    await asked;
    await stopped.stop();
    expect(await run).toMatchObject({ outcome: 'failed', error: 'the service is stopping' });
    expect([logger.lines, (await store.health()).size]).toEqual([[], 0]);
  });

  test('a source that does not exist is explained', async () => {
    await expect(refresher.refresh('boc')).rejects.toThrow(
      'there is no source "boc"; the sources are ecb, currency-api',
    );
  });
});

test('a currency-api quote that stays suspect is believed after 14 days', async () => {
  documents['/cdn/'] = reply(200, currencyApiJson('2024-03-06', { syp: '11056.78' }));
  await refresher.refresh('currency-api');
  const later = async (date: string): Promise<string> => {
    now = new Date(`${date}T02:00:00Z`);
    documents['/cdn/'] = reply(200, currencyApiJson(date, { syp: '111.21' }));
    return (await refresher.refresh('currency-api')).outcome;
  };
  expect([await later('2024-03-20'), await later('2024-03-21')]).toEqual(['failed', 'updated']);
});

describe('a slot of the schedule when processes share the store', () => {
  const SLOT = new Date('2024-03-06T15:40:00Z');

  test.each([
    ['no process has asked', undefined, 'updated'],
    ['the last attempt was before the slot', '2024-03-06T15:39:11.000Z', 'updated'],
    ['another process has asked at the moment of the slot', '2024-03-06T15:40:00.000Z', 'skipped'],
    ['another process has asked since', '2024-03-06T15:40:20.000Z', 'skipped'],
    ['another process has asked, by a clock that is minutes ahead', '2024-03-06T16:04:00.000Z', 'skipped'],
    ['an attempt was recorded by a clock that was wrong', '2036-01-01T00:00:00.000Z', 'updated'],
  ])('when %s', async (_when, at, outcome) => {
    if (at !== undefined) await store.recordAttempt({ source: 'ecb', at });
    expect(await refresher.refresh('ecb', 'schedule', SLOT)).toMatchObject({ source: 'ecb', outcome });
  });

  /** A lock that another process holds until `work` is done. */
  function refresherThatWaitsFor(work: () => Promise<void>): { readonly refresher: Refresher; released: () => number } {
    let released = 0;
    const locks: SourceLocks = {
      async acquire(_source, _signal, beforeWaiting) {
        await beforeWaiting?.();
        await work();
        return { lost: new AbortController().signal, release: () => Promise.resolve(released++).then(() => undefined) };
      },
    };
    const http = createHttpClient({ userAgent: 'crossrate/test', sleep: () => Promise.resolve() });
    const options = { store, sources: sources(), holder, http, clock: () => now, logger, locks };
    return { refresher: createRefresher(options), released: () => released };
  }

  test('a run that waited for another process is skipped when that one has asked, unless an operator wants it', async () => {
    const waiting = refresherThatWaitsFor(() => store.recordAttempt({ source: 'ecb', at: NOW.toISOString() }));
    const reason = 'another process has just asked it';
    expect(await waiting.refresher.refresh('ecb', 'schedule')).toMatchObject({ outcome: 'skipped', reason });
    await store.recordAttempt({ source: 'ecb', at: '2024-03-06T15:00:00Z' });
    expect(await waiting.refresher.refresh('ecb', 'operator')).toMatchObject({ outcome: 'updated' });
    expect(waiting.released()).toBe(2);
  });

  test('a run that waited for a process that died is not skipped', async () => {
    const waiting = refresherThatWaitsFor(() => Promise.resolve());
    expect(await waiting.refresher.refresh('ecb', 'schedule')).toMatchObject({ outcome: 'updated' });
  });

  test('the lock is released when the store cannot be read', async () => {
    let isAway = false;
    const memory = store;
    store = { ...memory, health: () => (isAway ? Promise.reject(new Error('away')) : memory.health()) };
    const waiting = refresherThatWaitsFor(() => Promise.resolve(void (isAway = true)));
    expect(await waiting.refresher.refresh('ecb', 'schedule')).toMatchObject({ outcome: 'failed', error: 'away' });
    expect(waiting.released()).toBe(1);
  });
});
