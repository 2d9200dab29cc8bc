import Database from 'better-sqlite3';
import { createStoreHealth, monitorWrites } from '../../src/app/store-health.js';
import { createSqliteStore } from '../../src/rates/store/sqlite-store.js';
import { createLogger } from '../../src/support/logger.js';
import { decimal, isoDate } from '../support/brands.js';

/** More than the free pages of a new database hold. */
const DAYS = 2000;
const QUOTES = Array.from({ length: DAYS }, (_, day) => ({
  source: 'ecb',
  date: isoDate(new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10)),
  base: 'EUR',
  quote: 'USD',
  value: decimal('1.0466'),
}));
const AT = { at: '2025-02-24T16:00:00.000Z' };

/**
 * Not `toThrow`: errors of the native module have the class of the test file that loaded it first in the process, which
 * Jest takes for no error in another one.
 */
const errorThatSays = (message: string) => ({ message: expect.stringContaining(message) as string });

const databases: Database.Database[] = [];
afterEach(() => {
  for (const database of databases.splice(0)) database.close();
});

/** A store in a real database whose disk can be full: SQLite is allowed no page beyond those that it has. */
async function watched(frozen?: string) {
  const reasons: (string | undefined)[] = [];
  const lines: { level: string; msg: string }[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) });
  const health = createStoreHealth({
    logger,
    onDegraded: (why) => reasons.push(why),
    ...(frozen === undefined ? {} : { frozen }),
  });
  const database = new Database(':memory:');
  databases.push(database);
  const store = monitorWrites(await createSqliteStore(database), health);
  const disk = {
    fill: () => void database.pragma('max_page_count = 1'),
    free: () => void database.pragma('max_page_count = 1000000'),
  };
  return { reasons, lines, health, database, disk, store };
}

test('logs a full disk once, its end once, and stores nothing partially', async () => {
  const { reasons, lines, disk, store, database } = await watched();
  disk.fill();
  await expect(store.append('ecb', QUOTES, AT)).rejects.toMatchObject(errorThatSays('database or disk is full'));
  await expect(store.append('ecb', QUOTES, AT)).rejects.toMatchObject(errorThatSays('database or disk is full'));
  const why =
    'the database cannot be written: database or disk is full; answers come from memory, nothing is refreshed';
  expect(reasons).toEqual([why]);
  expect(await store.latestRevision()).toBe(0);
  expect(database.prepare('SELECT count(*) AS rows FROM quotes').get()).toEqual({ rows: 0 });
  disk.free();
  expect(await store.append('ecb', QUOTES, AT)).toMatchObject({ revision: 1, added: DAYS });
  expect(reasons).toEqual([why, undefined]);
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    ['error', 'degraded: the rates cannot be written'],
    ['info', 'the rates can be written again'],
  ]);
});

test('an error that is not of the disk does not mark the store as degraded', async () => {
  const { reasons, lines, store } = await watched();
  const nameless = { ...QUOTES[0]!, quote: null as unknown as string };
  await expect(store.append('ecb', [nameless], AT)).rejects.toMatchObject(errorThatSays('NOT NULL constraint failed'));
  expect([reasons, lines]).toEqual([[], []]);
});

test('logs an outage and its end', async () => {
  const { reasons, health } = await watched();
  health.setOutage({ since: new Date('2025-02-24T16:00:00Z'), error: 'connection refused' });
  health.setOutage(undefined);
  expect(reasons).toEqual([
    'the database cannot be reached since 2025-02-24T16:00:00.000Z: connection refused; answers come from memory, nothing is refreshed',
    undefined,
  ]);
});

test('a store that was replaced by a copy in memory stays degraded after a successful write', async () => {
  const { reasons, store } = await watched('cannot open the rates in /data: the file system is read-only');
  await store.append('ecb', QUOTES, AT);
  expect(reasons).toEqual([
    'cannot open the rates in /data: the file system is read-only; answers come from memory, nothing is refreshed',
  ]);
});
