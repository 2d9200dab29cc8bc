import { decimal } from '../../support/brands.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { startService, type TestService } from '../support/service.js';
import { ask } from './support/ask.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const get = (path: string) => ask(service, `/frankfurter${path}`);

describe('version 1', () => {
  test('has the newest table against the euro, with the digits of the publisher', async () => {
    const { status, text } = await get('/v1/latest');
    expect([status, text]).toEqual([
      200,
      '{"amount":1.0,"base":"EUR","date":"2025-02-24","rates":{"CNY":7.5879,"HKD":8.1356,"USD":1.0466}}',
    ]);
  });

  test('keeps zeros at the end of a number', async () => {
    const { text } = await get('/v1/2005-07-20?symbols=CNY');
    expect(text).toBe('{"amount":1.0,"base":"EUR","date":"2005-07-20","rates":{"CNY":9.9840}}');
  });

  test('goes back to the day of observation, and says it', async () => {
    expect((await get('/v1/2024-02-25?base=USD&symbols=CNY')).text).toBe(
      '{"amount":1.0,"base":"USD","date":"2024-02-23","rates":{"CNY":7.19697}}',
    );
  });

  test('multiplies by an amount, exactly', async () => {
    const { body } = await get('/v1/2025-02-24?from=EUR&to=USD,CNY&amount=250');
    expect(body).toEqual({ amount: 250, base: 'EUR', date: '2025-02-24', rates: { CNY: 1896.975, USD: 261.65 } });
  });

  test('has the days of a range that were observed', async () => {
    expect((await get('/v1/2025-02-20..2025-02-28?symbols=USD')).text).toBe(
      '{"amount":1.0,"base":"EUR","start_date":"2025-02-21","end_date":"2025-02-24","rates":{"2025-02-21":{"USD":1.0465},"2025-02-24":{"USD":1.0466}}}',
    );
    expect((await get('/v1/2025-02-24..?symbols=USD')).body).toMatchObject({ end_date: '2025-02-24' });
  });

  test('names the currencies of the newest table', async () => {
    expect((await get('/v1/currencies')).body).toEqual({
      CNY: 'Chinese Yuan',
      EUR: 'Euro',
      HKD: 'Hong Kong Dollar',
      USD: 'US Dollar',
    });
  });

  test.each([
    ['/v1/1999-01-04', 404, 'not found'],
    ['/v1/latest?symbols=SEK', 404, 'not found'],
    ['/v1/2025-02-01..2025-02-02', 404, 'not found'],
    ['/v1/quotes', 404, 'not found'],
    ['/v1/latest?base=ABC', 422, 'invalid currency: ABC'],
    ['/v1/2024-02-30', 422, 'invalid date'],
    ['/v1/latest?base=USD&symbols=USD', 422, 'bad currency pair'],
    ['/v1/latest?amount=-1', 422, 'invalid amount'],
    ['/v1/latest?amount=1e3', 422, 'invalid amount'],
  ])('answers %s with %i', async (path, status, message) => {
    const answer = await get(path);
    expect([answer.status, answer.body]).toEqual([status, { status, message }]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('leaves out a rate that is suspect and withheld, and marks none', async () => {
    const false24 = GOLDEN_QUOTES.map((quote) =>
      quote.date === '2025-02-24' && quote.quote === 'CNY'
        ? { ...quote, value: decimal('75.879'), suspect: 'ten times the day before' }
        : quote,
    );
    const poisoned = await startService({ quotes: false24 });
    const { body } = await ask(poisoned, '/frankfurter/v1/latest');
    await poisoned.close();
    expect(body).toMatchObject({ date: '2025-02-24', rates: { HKD: 8.1356, USD: 1.0466 } });
    expect(body).not.toHaveProperty('rates.CNY');
  });
});

describe('version 2', () => {
  const day = { date: '2025-02-24', base: 'USD' };

  test('has a row for each currency, the base among them', async () => {
    expect((await get('/v2/rates?base=usd')).text).toBe(
      '[{"date":"2025-02-24","base":"USD","quote":"CNY","rate":7.25005},' +
        '{"date":"2025-02-24","base":"USD","quote":"EUR","rate":0.955475},' +
        '{"date":"2025-02-24","base":"USD","quote":"HKD","rate":7.77336},' +
        '{"date":"2025-02-24","base":"USD","quote":"USD","rate":1.0}]',
    );
  });

  test('has the rates of a day, of a range and of the means of months', async () => {
    expect((await get('/v2/rates?base=USD&quotes=CNY&date=2025-02-23')).body).toEqual([
      { date: '2025-02-21', base: 'USD', quote: 'CNY', rate: 7.2559 },
    ]);
    expect((await get('/v2/rates?base=USD&quotes=CNY&from=2025-02-01')).body).toEqual([
      { ...day, date: '2025-02-21', quote: 'CNY', rate: 7.2559 },
      { ...day, quote: 'CNY', rate: 7.25005 },
    ]);
    expect((await get('/v2/rates?quotes=USD&from=2025-02-01&to=2025-02-28&group=month')).body).toEqual([
      { date: '2025-02-01', base: 'EUR', quote: 'USD', rate: 1.04655 },
    ]);
  });

  test('has one pair, of a provider too, and names the provider where it is asked for', async () => {
    expect((await get('/v2/rate/USD/CNY?date=2024-03-06')).body).toEqual({
      date: '2024-03-06',
      base: 'USD',
      quote: 'CNY',
      rate: 7.19891,
    });
    expect((await get('/v2/providers/ecb/rate/eur/usd')).body).toEqual({
      ...day,
      base: 'EUR',
      quote: 'USD',
      rate: 1.0466,
    });
    expect((await get('/v2/rates?quotes=USD&providers=ECB&expand=providers')).body).toEqual([
      { ...day, base: 'EUR', quote: 'USD', rate: 1.0466, providers: [{ key: 'ECB', rate: 1.0466 }] },
    ]);
  });

  test('has the renminbi of the offshore market where a source quotes it', async () => {
    const cnh = { source: 'currency-api', date: GOLDEN_QUOTES.at(-4)!.date, base: 'USD', quote: 'CNH', revision: 1 };
    const offshore = await startService({ quotes: [...GOLDEN_QUOTES, { ...cnh, value: decimal('7.26112345') }] });
    const { text } = await ask(offshore, '/frankfurter/v2/rates?base=USD&quotes=CNH,CNY');
    await offshore.close();
    expect(text).toContain('"quote":"CNH","rate":7.26112345');
    expect(text).toContain('"quote":"CNY","rate":7.25005');
  });

  test('lists currencies and providers', async () => {
    const usd = { iso_code: 'USD', iso_numeric: null, name: 'US Dollar', symbol: '$' };
    const extent = { start_date: '2005-07-20', end_date: '2025-12-31' };
    expect((await get('/v2/currencies')).body).toContainEqual({ ...usd, ...extent });
    expect((await get('/v2/currency/usd')).body).toEqual({ ...usd, ...extent, providers: ['ECB'] });
    expect((await get('/v2/providers')).body).toContainEqual({
      key: 'ECB',
      name: 'European Central Bank, euro foreign exchange reference rates',
      base: 'EUR',
      ...extent,
      currencies: ['CNY', 'EUR', 'HKD', 'USD'],
    });
  });

  test.each([
    ['/v2/rates?base=ABC', 422, 'invalid currency: ABC'],
    ['/v2/rates?quotes=USD,ABC', 422, 'invalid currency: ABC'],
    ['/v2/rates?symbols=USD', 422, 'unknown parameter: symbols'],
    ['/v2/rates?date=yesterday', 422, 'invalid date'],
    ['/v2/rates?date=2025-02-24&from=2025-02-01', 422, 'conflicting params'],
    ['/v2/rates?from=2025-02-01&group=year', 422, 'invalid group'],
    ['/v2/rates?expand=quotes', 422, 'invalid expand: quotes'],
    ['/v2/rates?providers=NBP', 404, 'not found'],
    ['/v2/rate/USD/SEK', 404, 'not found'],
    ['/v2/currency/XTS', 404, 'not found'],
    ['/v2/quotes', 404, 'not found'],
  ])('answers %s with %i', async (path, status, message) => {
    const answer = await get(path);
    expect([answer.status, answer.body]).toEqual([status, { status, message }]);
  });
});

test('says why there is nothing while no rates are known', async () => {
  const empty = await startService({ quotes: [] });
  const { status, body, headers } = await ask(empty, '/frankfurter/v1/latest');
  await empty.close();
  expect([status, headers.get('retry-after')]).toEqual([503, '30']);
  expect(body).toMatchObject({ status: 503, message: expect.stringContaining('No rates are known yet') as string });
});

test('asks for a key where the service does', async () => {
  const closed = await startService({ authRequired: true });
  const { status, body } = await ask(closed, '/frankfurter/v1/latest');
  await closed.close();
  expect([status, body]).toMatchObject([401, { status: 401 }]);
});
