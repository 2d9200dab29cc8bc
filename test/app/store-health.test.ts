import { createStoreHealth, monitorWrites } from '../../src/app/store-health.js';
import { createMemoryStore } from '../rates/support/memory-store.js';
import type { QuoteStore } from '../../src/rates/store/quote-store.js';
import { createLogger } from '../../src/support/logger.js';
import { decimal, isoDate } from '../support/brands.js';

const QUOTE = { source: 'ecb', date: isoDate('2025-02-24'), base: 'EUR', quote: 'USD', value: decimal('1.0466') };
const AT = { at: '2025-02-24T16:00:00.000Z' };

function watched(frozen?: string) {
  const reasons: (string | undefined)[] = [];
  const lines: { level: string; msg: string }[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) });
  const health = createStoreHealth({
    logger,
    onDegraded: (why) => reasons.push(why),
    ...(frozen === undefined ? {} : { frozen }),
  });
  const memory = createMemoryStore();
  const disk: { fault?: Error } = {};
  const failing = (): Promise<never> => Promise.reject(disk.fault!);
  const store: QuoteStore = {
    ...memory,
    append: (...given) => (disk.fault ? failing() : memory.append(...given)),
    recordAttempt: (...given) => (disk.fault ? failing() : memory.recordAttempt(...given)),
  };
  return { reasons, lines, health, disk, store: monitorWrites(store, health) };
}

test('logs a full disk once, its end once, and stores nothing partially', async () => {
  const { reasons, lines, disk, store } = watched();
  disk.fault = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  await expect(store.append('ecb', [QUOTE], AT)).rejects.toThrow('database or disk is full');
  await expect(store.recordAttempt({ source: 'ecb', ...AT })).rejects.toThrow();
  const why =
    'the database cannot be written: database or disk is full; answers come from memory, nothing is refreshed';
  expect(reasons).toEqual([why]);
  expect(await store.latestRevision()).toBe(0);
  delete disk.fault;
  expect(await store.append('ecb', [QUOTE], AT)).toMatchObject({ revision: 1 });
  expect(reasons).toEqual([why, undefined]);
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    ['error', 'degraded: the rates cannot be written'],
    ['info', 'the rates can be written again'],
  ]);
});

test('an error that is not of the disk does not mark the store as degraded', async () => {
  const { reasons, disk, store } = watched();
  disk.fault = new Error('a payload that is not to be believed');
  await expect(store.append('ecb', [QUOTE], AT)).rejects.toThrow();
  expect(reasons).toEqual([]);
});

test('logs an outage and its end', () => {
  const { reasons, health } = watched();
  health.setOutage({ since: new Date('2025-02-24T16:00:00Z'), error: 'connection refused' });
  health.setOutage(undefined);
  expect(reasons).toEqual([
    'the database cannot be reached since 2025-02-24T16:00:00.000Z: connection refused; answers come from memory, nothing is refreshed',
    undefined,
  ]);
});

test('a store that was replaced by a copy in memory stays degraded after a successful write', async () => {
  const { reasons, store } = watched('cannot open the rates in /data: the file system is read-only');
  await store.append('ecb', [QUOTE], AT);
  expect(reasons).toEqual([
    'cannot open the rates in /data: the file system is read-only; answers come from memory, nothing is refreshed',
  ]);
});
