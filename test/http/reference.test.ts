import { DEFAULT_SOURCE_ORDER } from '../../src/rates/sources/registry.js';
import { startService, type TestService } from './support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test('GET /v1/currencies returns names in three scripts, minor units and end dates', async () => {
  const { body } = await service.call<readonly { code: string; active: boolean }[]>('/v1/currencies');
  expect(body).toContainEqual({
    code: 'CNY',
    names: { en: 'Chinese Yuan', 'zh-Hans': '人民币', 'zh-Hant': '人民幣' },
    symbol: 'CN¥',
    spacing: '',
    minorUnitDigits: 2,
    active: true,
    convertible: true,
  });
  expect(body.find(({ code }) => code === 'DEM')).toMatchObject({
    active: false,
    convertible: true,
    endDate: '2001-12-31',
    successor: 'EUR',
    perSuccessor: '1.95583',
  });
  expect(body.find(({ code }) => code === 'JPY')).toMatchObject({
    minorUnitDigits: 0,
    active: true,
    convertible: false,
  });
});

test('a currency that retires in the future is active', async () => {
  const { body } = await service.call<readonly { code: string }[]>('/v1/currencies');
  expect(body.find(({ code }) => code === 'BGN')).toMatchObject({ active: true, endDate: '2025-12-31' });
});

test('GET /v1/styles returns the styles, the plain one first', async () => {
  const { body } = await service.call<readonly { key: string; evidence: { grade: string } }[]>('/v1/styles');
  expect(body[0]!.key).toBe('plain');
  expect(body.map(({ key }) => key)).toEqual(expect.arrayContaining(['scmp', 'xinhua-zh', 'reuters']));
  for (const { evidence } of body) expect(['guide', 'samples', 'unverified']).toContain(evidence.grade);
});

test('GET /v1/sources returns the state of each source', async () => {
  await service.store.recordAttempt({ source: 'ecb', at: '2025-02-24T15:00:00.000Z' });
  await service.store.recordAttempt({ source: 'ecb', at: '2025-02-24T16:00:00.000Z', error: 'answered 500' });
  const { body } = await service.call<readonly object[]>('/v1/sources');
  expect(body.map((source) => (source as { key: string }).key)).toEqual(DEFAULT_SOURCE_ORDER);
  expect([body[0], body.at(-1)]).toMatchObject([
    {
      key: 'ecb',
      kind: 'reference',
      schedule: { timeZone: 'Europe/Berlin' },
      lastSuccess: '2025-02-24T15:00:00.000Z',
      lastAttempt: '2025-02-24T16:00:00.000Z',
      lastError: 'answered 500',
      lastObservation: '2025-12-31',
      publishesMissed: 0,
      stale: false,
    },
    { key: 'currency-api', kind: 'market', terms: { text: expect.stringContaining('CC0') as string } },
  ]);
  expect(body[1]).not.toHaveProperty('lastAttempt');
});
