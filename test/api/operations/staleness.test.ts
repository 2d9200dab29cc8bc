import type { HttpDependencies } from '../../../src/http/dependencies.js';
import { createStalenessCheck } from '../../../src/api/operations/staleness.js';
import { createRateTable } from '../../../src/core/rate-table/indexed-rate-table.js';
import { createSources } from '../../../src/rates/sources/registry.js';
import { decimal, isoDate } from '../../support/brands.js';

const sources = createSources();
const quote = { source: 'ecb', base: 'EUR', quote: 'USD', value: decimal('1.05') };
const table = createRateTable(sources, [
  { ...quote, date: isoDate('2025-02-20'), revision: 1 },
  { ...quote, date: isoDate('2025-02-21'), revision: 2 },
]);

const staleOn = (now: string, date: string, revision?: number): boolean => {
  const dependencies = { sources, clock: () => new Date(now) } as unknown as HttpDependencies;
  return createStalenessCheck(
    { date: isoDate(date), ...(revision === undefined ? {} : { revision }) },
    table,
    dependencies,
  )('ecb');
};

test(`today's rate is stale only after the publication window has closed`, () => {
  // Monday 24 February 2025: the ECB publishes about 16:00 in Frankfurt; a publication is missed after 19:00.
  expect(staleOn('2025-02-24T12:00:00Z', '2025-02-24')).toBe(false);
  expect(staleOn('2025-02-24T18:30:00Z', '2025-02-24')).toBe(true);
});

test('a past day is judged by its end, whatever has been missed since', () => {
  expect(staleOn('2026-11-24T12:00:00Z', '2025-02-21')).toBe(false);
  expect(staleOn('2026-11-24T12:00:00Z', '2025-02-23')).toBe(false);
  expect(staleOn('2026-11-24T12:00:00Z', '2025-02-24')).toBe(true);
});

test('uses the publications known at the requested revision', () => {
  expect(staleOn('2026-11-24T12:00:00Z', '2025-02-21', 1)).toBe(true);
  expect(staleOn('2026-11-24T12:00:00Z', '2025-02-21', 2)).toBe(false);
});

test('a source that is not configured is never stale', () => {
  const dependencies = { sources, clock: () => new Date() } as unknown as HttpDependencies;
  expect(createStalenessCheck({ date: isoDate('2025-02-21') }, table, dependencies)('law')).toBe(false);
});
