import { statSync } from 'node:fs';
import { createRateTable } from '../../src/core/rate-table/indexed-rate-table.js';
import { assessQuality } from '../../src/rates/ingest/quality/assess-quality.js';
import { loadRateTable } from '../../src/rates/ingest/rate-table-holder.js';
import { validateQuotes } from '../../src/rates/ingest/validate-quotes.js';
import { packSnapshot, unpackSnapshot } from '../../src/rates/snapshot-format.js';
import { readSnapshot, seedFromSnapshot } from '../../src/rates/snapshot.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { groupBy } from '../../src/support/group-by.js';
import { createMemoryStore } from './support/memory-store.js';
import { decimal, isoDate } from '../support/brands.js';

const AT = { at: '2026-10-01T00:00:00.000Z' };

const sizeOf = (source: string): number =>
  statSync(new URL(`../../data/${source}-snapshot.json.br`, import.meta.url)).size;

test('what is shipped is small, passes the rules and has the digits as published', () => {
  const quotes = readSnapshot();
  expect(sizeOf('currency-api')).toBeLessThan(250_000);
  expect(sizeOf('ecb')).toBeLessThan(70_000);
  const days = groupBy(quotes, ({ source, date }) => `${source} ${date}`);
  const countDays = (source: string): number => days.filter(([quote]) => quote.source === source).length;
  expect(countDays('currency-api')).toBeGreaterThanOrEqual(150);
  expect(countDays('ecb')).toBeGreaterThanOrEqual(6_900);
  expect(() => {
    for (const own of days) validateQuotes(own, { today: own[0].date, previous: () => undefined });
  }).not.toThrow();
  const published = [
    { source: 'currency-api', date: '2026-09-29', base: 'USD', quote: 'CNY', value: '6.70778353', revision: 1 },
    { source: 'ecb', date: '2008-09-15', base: 'EUR', quote: 'USD', value: '1.4151', revision: 2 },
  ];
  expect(quotes).toEqual(expect.arrayContaining(published));
});

test('its suspect quotes are those that the intake would mark', async () => {
  const sources = createSources();
  for (const shipped of groupBy(readSnapshot(), ({ source }) => source)) {
    const published = shipped.map(
      ({ suspect: _suspect, provisional: _provisional, revision: _revision, ...quote }) => quote,
    );
    const { quotes } = await assessQuality(published, createRateTable(sources, []), sources);
    // When this fails the checks have changed: node scripts/build-snapshot.mjs --marks-only
    const marked = shipped.filter(({ suspect }) => suspect !== undefined);
    expect(marked.map(({ revision: _revision, ...quote }) => quote)).toEqual(
      quotes.filter(({ suspect }) => suspect !== undefined),
    );
    expect(marked).not.toEqual([]);
  }
});

test('a quote of another source does not change what is known of the shipped rates', async () => {
  const sources = createSources();
  const table = createRateTable(sources, readSnapshot());
  const imported = { source: 'ecb', date: isoDate('2026-09-18'), base: 'EUR', quote: 'USD', value: decimal('1.1742') };
  expect((await assessQuality([imported], table, sources)).marks).toEqual([]);
});

test('an empty store is given the snapshots once, each under a revision of its own, and answers from them', async () => {
  const store = createMemoryStore();
  expect(await seedFromSnapshot(store, AT)).toMatchObject({ revision: 2, corrected: 0, added: readSnapshot().length });
  expect(await seedFromSnapshot(store, AT)).toBeUndefined();
  expect(await store.completeTo('ecb')).toBeUndefined();
  const table = await loadRateTable(store, createSources());
  const answer = table.rate({ base: 'CNY', quote: 'HKD', date: '2026-11-24' });
  expect(answer).toMatchObject({
    available: true,
    multiplier: '7.84480304',
    divisor: '6.70778353',
    rate: { source: 'currency-api', kind: 'market', date: '2026-09-29', ageDays: 56 },
  });
});

test('a store that was given only the first snapshot is given the rest', async () => {
  const store = createMemoryStore();
  const first = readSnapshot().filter(({ revision }) => revision === 1);
  await store.append('currency-api', first, AT);
  expect(await seedFromSnapshot(store, AT)).toMatchObject({ revision: 2, added: readSnapshot().length - first.length });
  expect(await seedFromSnapshot(store, AT)).toBeUndefined();
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
