import request from 'supertest';
import { createOperatorKey } from '../../src/http/auth/api-key.js';
import type { RefreshOutcome } from '../../src/rates/ingest/refresher.js';
import { NOW, startService, type Problem, type TestService } from './support/service.js';
import { isoDate } from '../support/brands.js';

const services: TestService[] = [];
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function started(options: Parameters<typeof startService>[0]): Promise<TestService> {
  const service = await startService(options);
  services.push(service);
  return service;
}

describe('Cache-Control of rates', () => {
  const minutes = (count: number) => new Date(NOW.getTime() + count * 60_000);
  const NEWS: Readonly<Record<string, Date>> = { ecb: minutes(10), 'fed-h10': minutes(60 * 24 * 3) };
  const quietUntil = (key: string): Date | undefined => NEWS[key] ?? minutes(90);

  test.each([
    ['/v1/rates/USD/CNY', 600],
    ['/v1/rates?base=USD&quotes=CNY', 600],
    ['/v1/convert?amount=1&from=USD&to=CNY', 600],
    ['/v1/rates/USD/CNY?date=2025-02-24&source=ecb', 600],
    // Nine minutes past five in the afternoon, UTC: today lasts for seven hours more.
    ['/v1/rates/USD/CNY?sources=ecb&kind=reference', 600],
    ['/v1/rates?base=USD&quotes=CNY&from=2025-02-17&to=2025-02-24', 600],
  ])('%s', async (path, seconds) => {
    const service = await started({ quietUntil });
    const { headers } = await service.call(path);
    expect(headers.get('cache-control')).toBe(`public, max-age=${seconds}`);
    const etag = headers.get('etag')!;
    expect((await request(service.url).get(path).set('If-None-Match', etag)).status).toBe(304);
  });

  test('an answer for today expires with the day, one for a past day after at most a day', async () => {
    const service = await started({ order: ['ecb'], quietUntil: () => minutes(60 * 24 * 3) });
    const kept = async (path: string): Promise<string | null> =>
      (await service.call(path)).headers.get('cache-control');
    expect(await kept('/v1/rates/USD/CNY')).toBe(`public, max-age=${7 * 3600}`);
    expect(await kept('/v1/rates/USD/CNY?date=2025-02-24')).toBe('public, max-age=86400');
  });

  test('there is none for a source without a schedule, for an error, or with an expiry in the past', async () => {
    const unknown = await started({ quietUntil: (key) => (key === 'boc' ? undefined : minutes(10)) });
    expect((await unknown.call('/v1/rates/USD/CNY')).headers.get('cache-control')).toBe('no-cache');
    expect((await unknown.call('/v1/rates/USD/CNY?source=ecb')).headers.get('cache-control')).toContain('max-age=600');
    expect((await unknown.call('/v1/rates/USD/JPY?source=ecb')).headers.get('cache-control')).toBe('no-store');
    const past = await started({ quietUntil: () => minutes(-1) });
    expect((await past.call('/v1/rates/USD/CNY')).headers.get('cache-control')).toBe('no-cache');
  });

  test('is private when callers need a key', async () => {
    const service = await started({ quietUntil, authRequired: true, keys: [createOperatorKey('0123456789abcdef')] });
    const headers = { authorization: 'Bearer 0123456789abcdef' };
    expect((await service.call('/v1/rates/USD/CNY', { headers })).headers.get('cache-control')).toBe(
      'private, max-age=600',
    );
  });
});

describe('POST /v1/sources/{key}/refresh', () => {
  const KEY = 'the key of the operator'.replaceAll(' ', '-');
  const KEYS = [createOperatorKey(KEY)];
  const asOperator = { method: 'POST', headers: { authorization: `Bearer ${KEY}` } };
  const OUTCOME: RefreshOutcome = {
    source: 'ecb',
    outcome: 'updated',
    at: NOW.toISOString(),
    added: 31,
    corrected: 0,
    marked: 0,
    revision: 2,
    lastObservation: isoDate('2025-02-24'),
  };

  test('runs the source and returns the outcome', async () => {
    const asked: string[] = [];
    const service = await started({ keys: KEYS, refresh: (key) => (asked.push(key), Promise.resolve(OUTCOME)) });
    const { status, body, headers } = await service.call('/v1/sources/ecb/refresh', asOperator);
    expect([status, body, headers.get('cache-control'), asked]).toEqual([200, OUTCOME, 'no-store', ['ecb']]);
  });

  test('returns the failure of a publisher as the outcome', async () => {
    const failed = { ...OUTCOME, outcome: 'failed', added: 0, error: 'answered 500' } as const;
    const service = await started({ keys: KEYS, refresh: () => Promise.resolve(failed) });
    expect((await service.call('/v1/sources/ecb/refresh', asOperator)).body).toMatchObject({ error: 'answered 500' });
  });

  test.each([
    ['nobody', { method: 'POST' }, 401, 'operator-only'],
    ['another', { method: 'POST', headers: { authorization: 'Bearer not-the-operators-key' } }, 401, 'operator-only'],
    ['GET', { headers: asOperator.headers }, 405, 'method-not-allowed'],
  ])('is refused to %s', async (_who, init, status, code) => {
    const service = await started({ keys: KEYS, refresh: () => Promise.reject(new Error('not to be called')) });
    const answer = await service.call<Problem>('/v1/sources/ecb/refresh', init);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('answers 403 to everyone when no operator key is configured', async () => {
    const service = await started({ refresh: () => Promise.resolve(OUTCOME) });
    const { status, body } = await service.call<Problem>('/v1/sources/ecb/refresh', asOperator);
    expect([status, body.code]).toEqual([403, 'no-operator']);
  });

  test('answers with a problem for an unknown source, and when refreshing is switched off', async () => {
    const service = await started({ keys: KEYS });
    const unknown = await service.call<Problem>('/v1/sources/ebc/refresh', asOperator);
    expect([unknown.status, unknown.body.code]).toEqual([422, 'unknown-source']);
    expect(unknown.body.detail).toContain('did you mean "ecb"?');
    const off = await service.call<Problem>('/v1/sources/ecb/refresh', asOperator);
    expect([off.status, off.body.code]).toEqual([409, 'refresh-off']);
  });
});
