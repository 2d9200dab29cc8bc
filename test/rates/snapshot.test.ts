import { statSync } from 'node:fs';
import { createRateTable } from '../../src/core/rate-table/indexed-rate-table.js';
import { assessQuality } from '../../src/rates/ingest/quality/assess-quality.js';
import { loadRateTable } from '../../src/rates/ingest/rate-table-holder.js';
import { validateQuotes } from '../../src/rates/ingest/validate-quotes.js';
import { packSnapshot, unpackSnapshot } from '../../src/rates/snapshot-format.js';
import { readSnapshot, seedFromSnapshot } from '../../src/rates/snapshot.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { createMemoryStore } from './support/memory-store.js';
import { decimal, isoDate } from '../support/brands.js';

const AT = { at: '2026-10-01T00:00:00.000Z' };

test('what is shipped is small, passes the rules and has the digits as published', () => {
  const quotes = readSnapshot();
  expect(statSync(new URL('../../data/currency-api-snapshot.json.br', import.meta.url)).size).toBeLessThan(250_000);
  const dates = new Set(quotes.map(({ date }) => date));
  expect(dates.size).toBeGreaterThanOrEqual(150);
  expect(() => {
    for (const date of dates)
      validateQuotes(
        quotes.filter((quote) => quote.date === date),
        { today: date, previous: () => undefined },
      );
  }).not.toThrow();
  expect(quotes).toContainEqual({
    source: 'currency-api',
    date: '2026-09-29',
    base: 'USD',
    quote: 'CNY',
    value: '6.70778353',
  });
});

test('its suspect quotes are those that the intake would mark', async () => {
  const shipped = readSnapshot();
  const published = shipped.map(({ suspect: _suspect, provisional: _provisional, ...quote }) => quote);
  const sources = createSources();
  const { quotes } = await assessQuality(published, createRateTable(sources, []), sources);
  // When this fails the checks have changed: node scripts/build-snapshot.mjs --marks-only
  expect(shipped.filter(({ suspect }) => suspect !== undefined)).toEqual(
    quotes.filter(({ suspect }) => suspect !== undefined),
  );
  expect(shipped.some(({ suspect }) => suspect !== undefined)).toBe(true);
});

test('a quote of another source does not change what is known of the shipped rates', async () => {
  const sources = createSources();
  const table = createRateTable(
    sources,
    readSnapshot().map((quote) => ({ ...quote, revision: 1 })),
  );
  const imported = { source: 'ecb', date: isoDate('2026-09-18'), base: 'EUR', quote: 'USD', value: decimal('1.1742') };
  expect((await assessQuality([imported], table, sources)).marks).toEqual([]);
});

test('an empty store is given the snapshot once, under a revision of its own, and answers from it', async () => {
  const store = createMemoryStore();
  expect(await seedFromSnapshot(store, AT)).toMatchObject({ revision: 1, corrected: 0 });
  expect(await seedFromSnapshot(store, AT)).toBeUndefined();
  const table = await loadRateTable(store, createSources());
  const answer = table.rate({ base: 'CNY', quote: 'HKD', date: '2026-11-24' });
  expect(answer).toMatchObject({
    available: true,
    multiplier: '7.84480304',
    divisor: '6.70778353',
    rate: { source: 'currency-api', kind: 'market', date: '2026-09-29', ageDays: 56 },
  });
});

test('packing loses nothing: gaps, digits, marks', () => {
  const quotes = [
    { source: 's', date: isoDate('2024-03-06'), base: 'USD', quote: 'CNY', value: decimal('7.1900') },
    { source: 's', date: isoDate('2024-03-07'), base: 'USD', quote: 'HKD', value: decimal('7.82') },
    {
      ...{ source: 's', date: isoDate('2024-03-08'), base: 'USD', quote: 'HKD', value: decimal('7.95') },
      ...{ suspect: 'outside the band', provisional: true as const },
    },
  ];
  expect(unpackSnapshot(packSnapshot(quotes))).toEqual(quotes);
  expect(() => packSnapshot([])).toThrow('needs quotes');
  expect(() => packSnapshot([...quotes, { ...quotes[0]!, base: 'EUR' }])).toThrow('not also of s EUR');
  expect(createRateTable([], []).revision).toBe(0);
});
