import { startService, type Problem, type TestService } from './support/service.js';
import { decimal, isoDate } from '../support/brands.js';

let service: TestService;
beforeEach(async () => {
  service = await startService({ order: ['ecb'] });
});
afterEach(() => service.close());

test('the process is alive whether or not it has rates', async () => {
  const { status, headers, body } = await service.call('/healthz');
  expect([status, headers.get('cache-control'), body]).toEqual([200, 'no-store', { status: 'ok', version: '1.2.3' }]);
});

test('it is ready with the rates of one source', async () => {
  const { status, body } = await service.call('/readyz');
  expect([status, body]).toEqual([
    200,
    { status: 'ready', revision: 1, sources: [{ key: 'ecb', lastObservation: '2025-12-31' }] },
  ]);
});

test('it is not ready without rates, and says why, until they come', async () => {
  const empty = await startService({ quotes: [], order: ['ecb'] });
  try {
    const { status, headers, body } = await empty.call<Problem>('/readyz');
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'not-ready', '30']);
    expect(body.detail).toMatch(/^No rates are known yet from ecb: .* GET \/v1\/sources/);
    const quote = { source: 'ecb', date: isoDate('2025-02-24'), base: 'EUR', quote: 'USD', value: decimal('1.0466') };
    await empty.store.append('ecb', [quote], { at: '2025-02-24T16:00:00.000Z' });
    await empty.holder.catchUp(empty.store);
    expect((await empty.call('/readyz')).status).toBe(200);
  } finally {
    await empty.close();
  }
});

test('rates of a source that is not configured make nothing ready', async () => {
  const quote = { source: 'gone', date: isoDate('2025-02-24'), base: 'EUR', quote: 'USD', value: decimal('1.0466') };
  const quotes = [{ ...quote, revision: 1 }];
  const other = await startService({ quotes, order: ['ecb'] });
  try {
    expect((await other.call('/readyz')).status).toBe(503);
  } finally {
    await other.close();
  }
});

test('what orchestrators ask every few seconds is not in the log', async () => {
  await service.call('/healthz');
  await service.call('/readyz');
  expect(service.lines.map(({ path }) => path)).toEqual(['/openapi.json']);
});

test('while it starts it is alive, not ready, and answers no question', async () => {
  service.readiness.current = { starting: 'The rates are being loaded.' };
  expect((await service.call('/healthz')).status).toBe(200);
  for (const path of ['/readyz', '/v1/styles', '/v1/rates/USD/CNY']) {
    const { status, headers, body } = await service.call<Problem>(path);
    expect([status, body.code, body.detail, headers.get('retry-after')]).toEqual([
      503,
      'not-ready',
      'The rates are being loaded.',
      '1',
    ]);
  }
  expect((await service.post('/v1/annotate', { text: 'HK$5' })).status).toBe(503);
  expect((await service.call('/metrics')).status).toBe(200);
});

test('a degraded service is ready, and says what is wrong', async () => {
  service.readiness.current = { degraded: 'The database cannot be written: disk full.' };
  expect(await service.call('/readyz')).toMatchObject({
    status: 200,
    body: { status: 'ready', degraded: 'The database cannot be written: disk full.' },
  });
});
