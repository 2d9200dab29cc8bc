import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemoryCopy } from '../../../src/rates/store/sqlite-memory-copy.js';
import { openSqliteStore } from '../../../src/rates/store/sqlite-store.js';
import type { QuoteStore } from '../../../src/rates/store/quote-store.js';
import { decimal, isoDate } from '../../support/brands.js';

const AT = { at: '2025-02-24T16:00:00.000Z' };
const quote = (date: string) => ({
  source: 'ecb',
  date: isoDate(date),
  base: 'EUR',
  quote: 'USD',
  value: decimal('1.0466'),
});

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossrate-frozen-'));
  path = join(folder, 'rates.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function daysIn(store: QuoteStore): Promise<string[]> {
  const days: string[] = [];
  for await (const batch of store.load()) for (const { date } of batch) days.push(date);
  return days;
}

test('has what the file has, and changes nothing of it', async () => {
  const store = await openSqliteStore(path);
  await store.append('ecb', [quote('2025-02-24')], AT);
  await store.close();
  const frozen = await openMemoryCopy(path);
  expect([await frozen.latestRevision(), await daysIn(frozen)]).toEqual([1, ['2025-02-24']]);
  await frozen.append('ecb', [quote('2025-02-25')], AT);
  await frozen.close();
  const again = await openSqliteStore(path);
  expect(await daysIn(again)).toEqual(['2025-02-24']);
  await again.close();
});

test('has what a process that was killed had only in the log', async () => {
  const store = await openSqliteStore(path);
  await store.append('ecb', [quote('2025-02-24')], AT);
  const copy = join(folder, 'copy.sqlite');
  copyFileSync(path, copy);
  copyFileSync(`${path}-wal`, `${copy}-wal`);
  await store.close();
  const frozen = await openMemoryCopy(copy);
  expect(await daysIn(frozen)).toEqual(['2025-02-24']);
  await frozen.close();
});

test('is empty where there is no file', async () => {
  const frozen = await openMemoryCopy(path);
  expect(await frozen.latestRevision()).toBe(0);
  await frozen.close();
});

test('refuses a file that is no database', async () => {
  writeFileSync(path, 'longer than the header of a database, but none. '.repeat(100));
  await expect(openMemoryCopy(path)).rejects.toThrow();
});
