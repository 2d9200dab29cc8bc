import { Converter } from 'easy-currencies';
import {
  getAllProviders,
  getCurrencyInfo,
  getHistoricalRatesForDate,
  getLatestRates,
  getSupportedCurrencies,
  getTimeSeriesRates,
} from 'frankfurter-api-client-v2';
import { startService, type TestService } from '../support/service.js';
import { redirectFetch } from './support/redirect-fetch.js';

let service: TestService;
let restore: () => void;
beforeAll(async () => {
  service = await startService();
  restore = redirectFetch('https://api.frankfurter.dev/', `${service.url}/compat/frankfurter/`);
});
afterAll(async () => {
  restore();
  await service.close();
});

describe('frankfurter-api-client-v2, unchanged', () => {
  const period = (year: number, month: number, date: number) => ({ year, month, date });

  test('reads the newest rates, all and named', async () => {
    expect(await getLatestRates({ base: 'EUR' })).toHaveLength(4);
    expect(await getLatestRates({ base: 'USD', quotes: ['CNY', 'HKD'] })).toEqual([
      { date: '2025-02-24', base: 'USD', quote: 'CNY', rate: 7.25005 },
      { date: '2025-02-24', base: 'USD', quote: 'HKD', rate: 7.77336 },
    ]);
  });

  test('reads a day and a range', async () => {
    const asked = { base: 'EUR', quotes: ['USD'] };
    expect(await getHistoricalRatesForDate({ ...asked, period: period(2024, 3, 6) })).toEqual([
      { date: '2024-03-06', base: 'EUR', quote: 'USD', rate: 1.0874 },
    ]);
    const range = { from: period(2025, 2, 1), to: period(2025, 2, 28) };
    expect(await getTimeSeriesRates({ ...asked, ...range })).toMatchObject([
      { date: '2025-02-21', rate: 1.0465 },
      { date: '2025-02-24', rate: 1.0466 },
    ]);
  });

  test('reads currencies and providers, and fails for what is not there', async () => {
    expect((await getSupportedCurrencies({ legacy: false })).map(({ iso_code: code }) => code as string)).toEqual([
      'CNY',
      'EUR',
      'HKD',
      'USD',
    ]);
    expect(await getSupportedCurrencies({ legacy: true })).toHaveLength(4);
    expect(await getCurrencyInfo({ code: 'CNY' })).toMatchObject({ iso_code: 'CNY', name: 'Chinese Yuan' });
    expect((await getAllProviders()).map(({ key }) => key as string)).toContain('ECB');
    await expect(getLatestRates({ base: 'XTS' })).rejects.toThrow('get latest rates error');
  });
});

describe('easy-currencies, unchanged', () => {
  const errors: unknown[] = [];
  const converter = new Converter({ name: 'Frankfurter', key: undefined });
  converter.onError = (error) => errors.push(error);

  test('converts by its provider Frankfurter', async () => {
    expect(await converter.convert(100, 'EUR', 'CNY')).toBeCloseTo(758.79, 8);
    expect(await converter.getRates('EUR', 'USD', true)).toMatchObject({ CNY: 7.5879, HKD: 8.1356, USD: 1.0466 });
    expect(errors).toEqual([]);
  });

  test('gets an error that it understands', async () => {
    await expect(converter.convert(1, 'SEK', 'EUR')).rejects.toThrow();
    // The first provider of its chain is this one; the next ones are out of reach.
    expect(errors[0]).toBe('Currency not found or not supported by Frankfurter.');
  });
});
