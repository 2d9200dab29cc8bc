import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { createStoreHealth, monitorWrites } from '../../../src/app/store-health.js';
import { createSqliteStore, openSqliteStore } from '../../../src/rates/store/sqlite-store.js';
import { createLogger } from '../../../src/support/logger.js';
import { cacheStatements } from '../../../src/support/statement-cache.js';
import { decimal, isoDate } from '../../support/brands.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossrate-rates-'));
  path = join(folder, 'rates.sqlite');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const AT = { at: '2025-02-24T16:00:00.000Z' };
const quotesOf = (days: number) =>
  Array.from({ length: days }, (_, i) => ({
    source: 'ecb',
    date: isoDate(new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10)),
    base: 'EUR',
    quote: 'USD',
    value: decimal('1.0466'),
  }));

test('a file that is deleted or replaced while it is in use is noticed, and all is well when it is back', async () => {
  const store = await openSqliteStore(path);
  await store.append('ecb', quotesOf(1), AT);
  const away = `${path}.away`;
  renameSync(path, away);
  await expect(store.latestRevision()).rejects.toThrow(/rates\.sqlite was deleted while it was in use; put it back/);
  await expect(store.append('ecb', quotesOf(2), AT)).rejects.toThrow(/was deleted/);
  writeFileSync(path, '');
  await expect(store.latestRevision()).rejects.toThrow(/was replaced/);
  renameSync(away, path);
  expect(await store.latestRevision()).toBe(1);
  expect(await store.append('ecb', quotesOf(2), AT)).toMatchObject({ revision: 2 });
  await store.close();
});

test('a disk that is full is reported as that, stores nothing in part, and heals', async () => {
  const database = new Database(path);
  const reasons: (string | undefined)[] = [];
  const health = createStoreHealth({ logger: createLogger('silent'), onDegraded: (why) => reasons.push(why) });
  const store = monitorWrites(await createSqliteStore(database), health);
  await store.append('ecb', quotesOf(1), AT);
  // As many pages as there are: SQLite finds no room for another, as on a full disk.
  database.exec('PRAGMA max_page_count = 1');
  await expect(store.append('ecb', quotesOf(9000), AT)).rejects.toMatchObject({
    code: 'SQLITE_FULL',
  });
  expect(reasons).toEqual([expect.stringMatching(/^the database cannot be written: database or disk is full;/)]);
  expect(await store.latestRevision()).toBe(1);
  database.exec('PRAGMA max_page_count = 1000000');
  expect(await store.append('ecb', quotesOf(9000), AT)).toMatchObject({ revision: 2 });
  expect(reasons.at(-1)).toBeUndefined();
  await store.close();
});

test('waits for another process that writes, and the event loop continues meanwhile', async () => {
  const store = await openSqliteStore(path);
  const other = cacheStatements(new Database(path));
  other.exec('BEGIN IMMEDIATE');
  let isAppended = false;
  const appended = store.append('ecb', quotesOf(1), AT).then((outcome) => {
    isAppended = true;
    return outcome;
  });
  for (let turn = 0; turn < 20; turn++) await nextTurn();
  expect(isAppended).toBe(false);
  other.exec('COMMIT');
  expect(await appended).toMatchObject({ revision: 1 });
  other.close();
  await store.close();
});
