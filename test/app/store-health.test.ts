import { createStoreHealth } from '../../src/app/store-health.js';
import { createMemoryStore } from '../rates/support/memory-store.js';
import type { QuoteStore } from '../../src/rates/store/quote-store.js';
import { monitorWrites } from '../../src/rates/store/write-monitor.js';
import { createLogger } from '../../src/support/logger.js';
import { decimal, isoDate } from '../support/brands.js';

const QUOTE = { source: 'ecb', date: isoDate('2025-02-24'), base: 'EUR', quote: 'USD', value: decimal('1.0466') };
const AT = { at: '2025-02-24T16:00:00.000Z' };

function watched(frozen?: string) {
  const told: (string | undefined)[] = [];
  const lines: { level: string; msg: string }[] = [];
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line) as (typeof lines)[number]) });
  const health = createStoreHealth({
    logger,
    onDegraded: (why) => told.push(why),
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
  return { told, lines, health, disk, store: monitorWrites(store, health) };
}

test('logs a full disk once, its end once, and stores nothing partially', async () => {
  const { told, lines, disk, store } = watched();
  disk.fault = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  await expect(store.append('ecb', [QUOTE], AT)).rejects.toThrow('database or disk is full');
  await expect(store.recordAttempt({ source: 'ecb', ...AT })).rejects.toThrow();
  const why =
    'the database cannot be written: database or disk is full; answers come from memory, nothing is refreshed';
  expect(told).toEqual([why]);
  expect(await store.latestRevision()).toBe(0);
  delete disk.fault;
  expect(await store.append('ecb', [QUOTE], AT)).toMatchObject({ revision: 1 });
  expect(told).toEqual([why, undefined]);
  expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
    ['error', 'degraded: the rates cannot be written'],
    ['info', 'the rates can be written again'],
  ]);
});

test('an error that is not of the disk does not mark the store as degraded', async () => {
  const { told, disk, store } = watched();
  disk.fault = new Error('a payload that is not to be believed');
  await expect(store.append('ecb', [QUOTE], AT)).rejects.toThrow();
  expect(told).toEqual([]);
});

test('logs an outage and its end', () => {
  const { told, health } = watched();
  health.setOutage({ since: new Date('2025-02-24T16:00:00Z'), error: 'connection refused' });
  health.setOutage(undefined);
  expect(told).toEqual([
    'the database cannot be reached since 2025-02-24T16:00:00.000Z: connection refused; answers come from memory, nothing is refreshed',
    undefined,
  ]);
});

test('a store that was replaced by a copy in memory stays degraded after a successful write', async () => {
  const { told, store } = watched('cannot open the rates in /data: the file system is read-only');
  await store.append('ecb', [QUOTE], AT);
  expect(told).toEqual([
    'cannot open the rates in /data: the file system is read-only; answers come from memory, nothing is refreshed',
  ]);
});
