import { Converter } from 'easy-currencies';
import fixer from 'fixer-api';
import { hashKey, keyIdOf } from '../../../src/http/auth/api-key.js';
import { startService, type TestService } from '../support/service.js';
import { ask } from './support/ask.js';
import { redirectFetch } from './support/redirect-fetch.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const get = (path: string) => ask(service, `/fixer${path}`);

describe('fixer-api, unchanged', () => {
  beforeAll(() => {
    fixer.set({ baseUrl: `${service.url}/compat/fixer`, accessKey: 'any' });
  });

  test('reads the newest rates and those of a day', async () => {
    expect(await fixer.latest({ base: 'USD', symbols: ['CNY', 'HKD'] })).toMatchObject({
      success: true,
      base: 'USD',
      date: '2025-02-24',
      rates: { CNY: 7.25005, HKD: 7.77336 },
    });
    expect(await fixer.forDate('2024-03-06')).toMatchObject({
      base: 'EUR',
      date: '2024-03-06',
      rates: { CNY: 7.8281, EUR: 1, HKD: 8.5088, USD: 1.0874 },
    });
  });

  test('reads the symbols', async () => {
    expect(await fixer.symbols()).toMatchObject({ symbols: { CNY: 'Chinese Yuan', USD: 'US Dollar' } });
  });

  test('converts, also at the rate of a day', async () => {
    expect(await fixer.convert('USD', 'CNY', 25)).toEqual({
      success: true,
      query: { from: 'USD', to: 'CNY', amount: 25 },
      info: { timestamp: 1740355200, rate: 7.25005 },
      historical: '',
      date: '2025-02-24',
      result: 181.251194344,
    });
    expect(await fixer.convert('EUR', 'USD', 100, '2024-03-06')).toMatchObject({ historical: true, result: 108.74 });
  });

  test('reads a time series', async () => {
    expect(await fixer.timeseries('2025-02-23', '2025-02-24', { base: 'EUR', symbols: ['USD'] })).toEqual({
      success: true,
      timeseries: true,
      start_date: '2025-02-23',
      end_date: '2025-02-24',
      base: 'EUR',
      rates: { '2025-02-23': { USD: 1.0465 }, '2025-02-24': { USD: 1.0466 } },
    });
  });

  test('throws what the service says', async () => {
    await expect(fixer.latest({ base: 'BTC' })).rejects.toThrow('invalid_base_currency: The base is no currency.');
    await expect(fixer.convert('USD', 'CNY', -5)).rejects.toThrow('invalid_conversion_amount');
  });
});

test('easy-currencies, unchanged, converts by its provider Fixer and reads its error codes', async () => {
  const restore = redirectFetch('https://data.fixer.io/api/', `${service.url}/compat/fixer/`);
  const errors: unknown[] = [];
  const converter = new Converter({ name: 'Fixer', key: 'any' });
  converter.onError = (error) => errors.push(error);
  const converted = await converter.convert(100, 'CNY', 'HKD');
  await expect(converter.convert(100, 'BTC', 'HKD')).rejects.toThrow();
  restore();
  expect(converted).toBeCloseTo(107.218, 8);
  expect(errors[0]).toBe('Invalid base currency.');
});

test('keeps the digits of the publisher', async () => {
  expect((await get('/2005-07-20?symbols=CNY')).text).toBe(
    '{"success":true,"historical":true,"timestamp":1121903999,"base":"EUR","date":"2005-07-20","rates":{"CNY":9.9840}}',
  );
});

test.each(['fluctuation', 'api/latest'])('has nothing at %s', async (path) => {
  const { status, body } = await get(`/${path}`);
  expect([status, body]).toMatchObject([404, { success: false, error: { code: 103, type: 'invalid_api_function' } }]);
});

test('converts a currency into itself', async () => {
  const { body } = await get('/convert?from=USD&to=USD&amount=5');
  expect(body).toMatchObject({ success: true, info: { rate: 1 }, result: 5 });
});

test.each([
  ['/latest?base=EUR,USD', 201, 'invalid_base_currency'],
  ['/latest?symbols=USD,BTC', 202, 'invalid_currency_codes'],
  ['/latest?symbols=SEK', 106, 'no_rates_available'],
  ['/2025-02-25', 302, 'invalid_date'],
  ['/2024-02-30', 302, 'invalid_date'],
  ['/convert?to=USD&amount=1', 401, 'invalid_from_currency'],
  ['/convert?from=USD&amount=1', 402, 'invalid_to_currency'],
  ['/convert?from=USD&to=CNY&amount=0.00', 403, 'invalid_conversion_amount'],
  ['/convert?from=USD&to=CNY&amount=1&date=2030-01-01', 302, 'invalid_date'],
  ['/timeseries', 501, 'no_timeframe_supplied'],
  ['/timeseries?start_date=x&end_date=2025-02-24', 502, 'invalid_start_date'],
  ['/timeseries?start_date=2025-02-24&end_date=x', 503, 'invalid_end_date'],
  ['/timeseries?start_date=2025-02-24&end_date=2025-02-23', 504, 'invalid_time_frame'],
  ['/timeseries?start_date=2024-02-24&end_date=2025-02-24', 505, 'time_frame_too_long'],
  ['/timeseries?start_date=1998-02-24&end_date=1998-02-25', 106, 'no_rates_available'],
])('answers %s with the error %i', async (path, code, type) => {
  const { status, body } = await get(path);
  expect([status, body]).toEqual([200, { success: false, error: { code, type, info: expect.any(String) as string } }]);
});

test('takes the key as access_key where the service asks for one, and has its own status for that', async () => {
  const digest = hashKey('secret');
  const key = { id: keyIdOf(digest), name: 'desk', digest, scopes: new Set(['use'] as const) };
  const closed = await startService({ authRequired: true, keys: [key], limits: { ratePerMinute: 2 } });
  const statuses: unknown[] = [];
  for (const path of ['latest', 'latest?access_key=wrong', ...Array<string>(3).fill('latest?access_key=secret')]) {
    const { status, body } = await ask(closed, `/fixer/${path}`);
    statuses.push([status, (body as { error?: { code: number; type: string } }).error?.type]);
  }
  await closed.close();
  expect(statuses).toEqual([
    [401, 'missing_access_key'],
    [401, 'invalid_access_key'],
    [200, undefined],
    [200, undefined],
    [429, 'usage_limit_reached'],
  ]);
});
