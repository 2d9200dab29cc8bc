import { createIngester } from '../../../src/rates/ingest/ingester.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import type { RateTable } from '../../../src/core/rate-table/rate-table.js';
import { RateTableHolder } from '../../../src/rates/ingest/rate-table-holder.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { parseCurrencyApi } from '../../../src/rates/sources/currency-api/parse.js';
import { createMemoryStore } from '../../rates/support/memory-store.js';
import { currencyApiJson } from '../../rates/sources/support/payloads.js';
import { GOLDEN_QUOTES } from '../../rates/support/golden.js';
import { isoDate } from '../../support/brands.js';

const DATE = '2025-02-24';
const sources = createSources();
let table: RateTable;

beforeAll(async () => {
  const store = createMemoryStore();
  const holder = new RateTableHolder(createRateTable(sources, GOLDEN_QUOTES));
  const source = sources.find(({ key }) => key === 'currency-api')!;
  const text = currencyApiJson(DATE, { cny: '7.2464', cnh: '7.2491', hkd: '7.7731' });
  // The golden quotes are of revision 1.
  await store.append('ecb', GOLDEN_QUOTES, { at: '2025-02-24T12:00:00.000Z' });
  await createIngester({ store, holder, sources }).ingest(
    source,
    parseCurrencyApi(text).map((quote) => ({ source: source.key, ...quote })),
    {
      at: '2025-02-24T12:00:00.000Z',
      today: isoDate(DATE),
    },
  );
  table = holder.current;
});

test('the renminbi outside the mainland has the rate of the sources that quote it, and says so', () => {
  expect(table.rate({ base: 'USD', quote: 'CNY', date: DATE, market: 'CNH' })).toMatchObject({
    multiplier: '7.2491',
    rate: {
      base: 'USD',
      quote: 'CNY',
      market: 'CNH',
      source: 'currency-api',
      kind: 'market',
      path: [{ base: 'USD', quote: 'CNH', value: '7.2491' }],
    },
  });
  const { rate } = table.rate({ base: 'CNY', quote: 'HKD', date: DATE, market: 'CNH' }) as { rate: unknown };
  expect(rate).toMatchObject({
    base: 'CNY',
    market: 'CNH',
    value: '1.07228',
    path: [{ quote: 'CNH' }, { quote: 'HKD' }],
  });
});

test('no other source replaces it, and it replaces no other rate', () => {
  expect(table.rate({ base: 'USD', quote: 'CNY', date: DATE, market: 'CNH', source: 'ecb' })).toMatchObject({
    available: false,
    quote: 'CNY',
    reason: expect.stringContaining('no CNH') as string,
  });
  expect(table.rate({ base: 'USD', quote: 'CNY', date: DATE })).toMatchObject({ rate: { source: 'ecb' } });
  const onshore = table.rate({ base: 'USD', quote: 'CNY', date: DATE, source: 'currency-api' });
  expect(onshore).toMatchObject({ multiplier: '7.2464' });
  expect(JSON.stringify(onshore)).not.toContain('CNH');
});

test('is no currency of its own, and another pair is not touched by it', () => {
  expect(table.currencies()).not.toContain('CNH');
  expect(table.currencies()).toContain('CNY');
  const answer = table.rate({ base: 'USD', quote: 'HKD', date: DATE, market: 'CNH', source: 'currency-api' });
  expect(answer).toMatchObject({ multiplier: '7.7731' });
  expect(JSON.stringify(answer)).not.toContain('market":"CNH');
});

test('has a range and periods like any other', () => {
  const range = { from: '2025-02-01', to: '2025-02-28' };
  expect([...table.series({ base: 'USD', quote: 'CNY', market: 'CNH', ...range })]).toMatchObject([
    { rate: { date: DATE, quote: 'CNY', market: 'CNH' } },
  ]);
  expect(
    table.rate({ base: 'USD', quote: 'CNY', date: DATE, market: 'CNH', average: 'month', partial: true }),
  ).toMatchObject({ rate: { market: 'CNH', period: { observations: 1 } } });
});

test('is not suspect for not being in ISO 4217', () => {
  const quotes = [...table.quotes({ source: 'currency-api', suspects: true })];
  expect(quotes.filter(({ quote }) => quote === 'CNH')).toEqual([]);
});
