import { hashKey, keyIdOf } from '../../../src/http/auth/api-key.js';
import fx from 'money';
import oxr from 'open-exchange-rates';
import { decimal } from '../../support/brands.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { startService, type TestService } from '../support/service.js';
import { ask } from './support/ask.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const get = (path: string) => ask(service, `/openexchangerates${path}`);

/** A call of the client as a promise; it calls back twice. */
const call = (start: (callback: (error: unknown) => void) => void): Promise<unknown> =>
  new Promise((resolve) => {
    start(resolve);
  });

describe('open-exchange-rates with money, unchanged', () => {
  beforeAll(() => {
    oxr.api_url = `${service.url}/compat/openexchangerates/`;
    oxr.set({ app_id: 'any' });
  });

  test('converts at the newest rates', async () => {
    expect(
      await call((done) => {
        oxr.latest(done);
      }),
    ).toBeNull();
    expect(oxr.base).toBe('USD');
    expect(oxr.rates).toEqual({ CNY: 7.25005, EUR: 0.955475, HKD: 7.77336, USD: 1 });
    Object.assign(fx, { rates: oxr.rates, base: oxr.base });
    expect(fx.convert(1000, { from: 'CNY', to: 'HKD' })).toBeCloseTo(1072.18, 2);
  });

  test('converts at the rates of a day', async () => {
    expect(
      await call((done) => {
        oxr.historical('2024-03-06', done);
      }),
    ).toBeNull();
    expect(new Date(oxr.timestamp).toISOString()).toBe('2024-03-06T23:59:59.000Z');
    Object.assign(fx, { rates: oxr.rates, base: oxr.base });
    expect(fx.convert(100, { from: 'USD', to: 'CNY' })).toBeCloseTo(719.891, 8);
  });

  test('gets an error that it understands', async () => {
    await call((done) => {
      oxr.historical('1998-01-01', done);
    });
    expect(oxr.error).toMatch(/^400 \(not_available\): /);
  });
});

test('has the shape of a day, with the digits of the publisher', async () => {
  const { text } = await get('/latest.json?base=EUR&symbols=USD,CNY');
  expect(text).toBe(
    '{"disclaimer":"For information only: GET /v1/sources names the publishers of these rates.","license":"Each publisher has terms of its own: GET /v1/sources lists them.","timestamp":1740355200,"base":"EUR","rates":{"CNY":7.5879,"USD":1.0466}}',
  );
});

test('has every calendar day of a time series', async () => {
  const { body } = await get('/time-series.json?start=2025-02-21&end=2025-02-28&base=EUR&symbols=USD');
  expect(body).toMatchObject({ start_date: '2025-02-21', end_date: '2025-02-28', base: 'EUR' });
  expect((body as { rates: unknown }).rates).toEqual({
    '2025-02-21': { USD: 1.0465 },
    '2025-02-22': { USD: 1.0465 },
    '2025-02-23': { USD: 1.0465 },
    '2025-02-24': { USD: 1.0466 },
  });
});

test('names the currencies that have a rate', async () => {
  expect((await get('/currencies.json')).body).toMatchObject({ CNY: 'Chinese Yuan', USD: 'US Dollar' });
});

test('leaves a symbol out that it does not know, and a rate that is withheld; marks one that is unconfirmed', async () => {
  expect((await get('/latest.json?symbols=CNY,BTC')).body).toMatchObject({ rates: { CNY: 7.25005 } });
  const suspects = GOLDEN_QUOTES.map((quote) => {
    if (quote.date !== '2025-02-24' || quote.quote === 'USD') return quote;
    return { ...quote, suspect: 'a move', ...(quote.quote === 'HKD' ? { provisional: true as const } : {}) };
  });
  const doubted = await startService({ quotes: suspects });
  const { body } = await ask(doubted, '/openexchangerates/latest.json');
  await doubted.close();
  expect(body).toMatchObject({ rates: { CNY: 7.2559, HKD: 7.77336 }, suspect: { HKD: 'a move' } });
});

test('leaves out rates that are much older than the others', async () => {
  const old = { source: 'currency-api', date: GOLDEN_QUOTES[0]!.date, base: 'USD', quote: 'VND', revision: 1 };
  const mixed = await startService({ quotes: [...GOLDEN_QUOTES, { ...old, value: decimal('15875') }] });
  const { body } = await ask(mixed, '/openexchangerates/latest.json');
  await mixed.close();
  expect(Object.keys((body as { rates: object }).rates)).toEqual(['CNY', 'EUR', 'HKD', 'USD']);
});

test.each([
  ['/latest.json?base=BTC', 400, 'invalid_base'],
  ['/historical/2024-02-30.json', 400, 'invalid_date'],
  ['/historical/2024-02-24', 400, 'invalid_date'],
  ['/historical/2025-02-25.json', 400, 'not_available'],
  ['/time-series.json?start=2025-02-24', 400, 'invalid_date_range'],
  ['/time-series.json?start=2024-02-24&end=2025-02-24', 400, 'invalid_date_range'],
  ['/time-series.json?start=1998-02-24&end=1998-02-24', 400, 'not_available'],
  ['/usage.json', 404, 'not_found'],
])('answers %s with %i and %s', async (path, status, message) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({ error: true, status, message, description: expect.any(String) as string });
});

test('takes the key as app_id where the service asks for one', async () => {
  const digest = hashKey('secret');
  const key = { id: keyIdOf(digest), name: 'desk', digest, scopes: new Set(['use'] as const) };
  const closed = await startService({ authRequired: true, keys: [key] });
  const answers = await Promise.all(
    ['', '?app_id=wrong', '?app_id=secret'].map((query) => ask(closed, `/openexchangerates/latest.json${query}`)),
  );
  await closed.close();
  expect(answers.map(({ status, body }) => [status, (body as { message?: string }).message])).toEqual([
    [401, 'missing_app_id'],
    [401, 'invalid_app_id'],
    [200, undefined],
  ]);
});
