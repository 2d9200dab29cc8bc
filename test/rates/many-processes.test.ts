import type { Quote } from '../../src/core/rate-table/quote.js';
import { createRateTable } from '../../src/core/rate-table/indexed-rate-table.js';
import { RateTableHolder } from '../../src/rates/ingest/rate-table-holder.js';
import { createStoreSync, type StoreOutage, type StoreSync } from '../../src/rates/store-sync.js';
import { createMemoryStore } from './support/memory-store.js';
import { listenForRevisions } from '../../src/rates/store/postgres-listener.js';
import { openPostgresStore } from '../../src/rates/store/postgres-store.js';
import { createPostgresSourceLocks } from '../../src/rates/store/postgres-source-locks.js';
import type { QuoteStore } from '../../src/rates/store/quote-store.js';
import { TcpRelay } from '../support/tcp-relay.js';
import { createTestDatabase, describeWithPostgres, type TestDatabase } from '../support/postgres.js';
import { RecordingLogger } from './support/recording-logger.js';
import { decimal, isoDate } from '../support/brands.js';

const NOW = new Date('2024-03-06T15:00:30Z');
const AT = { at: NOW.toISOString() };
const SOURCES = [{ key: 'ecb', kind: 'reference', pivot: 'EUR' }] as const;
const NEVER_ABORTED = new AbortController().signal;

function dollar(date: string, value = '1.0874'): readonly Quote[] {
  return [{ source: 'ecb', date: isoDate(date), base: 'EUR', quote: 'USD', value: decimal(value) }];
}

/** Waits for a condition that something outside the test fulfils. */
async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('the watch over a store', () => {
  let store: QuoteStore;
  let holder: RateTableHolder;
  let logger: RecordingLogger;
  let changes: (StoreOutage | undefined)[];
  let away: boolean;
  let watch: StoreSync;
  beforeEach(async () => {
    const memory = createMemoryStore();
    away = false;
    store = { ...memory, latestRevision: () => (away ? Promise.reject(new Error('gone')) : memory.latestRevision()) };
    holder = new RateTableHolder(createRateTable(SOURCES));
    logger = new RecordingLogger();
    changes = [];
    const onChange = (outage: StoreOutage | undefined): void => void changes.push(outage);
    watch = createStoreSync({ store, holder, sources: SOURCES, clock: () => NOW, logger, onChange });
    await store.append('ecb', dollar('2024-03-06'), AT);
  });

  test('takes over what others have added, once', async () => {
    expect(await watch.syncNow()).toBe(true);
    expect(holder.current.lastObservation('ecb')).toBe('2024-03-06');
    await watch.syncNow();
    expect(logger.lines.map(({ message }) => message)).toEqual(['rates taken over from the store']);
  });

  test('logs an outage once, its end once, and takes over what came meanwhile', async () => {
    await watch.syncNow();
    away = true;
    expect([await watch.syncNow(), await watch.syncNow(), await watch.syncNow()]).toEqual([false, false, false]);
    expect([logger.warnings, watch.outage()]).toEqual([[{ error: 'gone' }], { since: NOW, error: 'gone' }]);
    await store.append('ecb', dollar('2024-03-07'), AT);
    away = false;
    expect(await watch.syncNow()).toBe(true);
    expect([logger.warnings.length, watch.outage(), changes]).toEqual([
      1,
      undefined,
      [{ since: NOW, error: 'gone' }, undefined],
    ]);
    expect(holder.current.lastObservation('ecb')).toBe('2024-03-07');
  });

  test('reads everything again from a store that was put back', async () => {
    await store.append('ecb', dollar('2024-03-07'), AT);
    await watch.syncNow();
    const older = createMemoryStore();
    await older.append('ecb', dollar('2024-03-06', '1.0875'), AT);
    const put = createStoreSync({ store: older, holder, sources: SOURCES, clock: () => NOW, logger });
    await put.syncNow();
    expect([holder.current.revision, holder.current.lastObservation('ecb'), logger.warnings.length]).toEqual([
      1,
      '2024-03-06',
      1,
    ]);
  });

  test('whoever asks while it looks hears of what came after that', async () => {
    const first = watch.syncNow();
    await store.append('ecb', dollar('2024-03-07'), AT);
    await Promise.all([first, watch.syncNow(), watch.syncNow()]);
    expect(holder.current.lastObservation('ecb')).toBe('2024-03-07');
  });
});

describeWithPostgres('processes that share a PostgreSQL database', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  test('lock a source for one process at a time, and other sources independently', async () => {
    const [first, second] = [createPostgresSourceLocks(database.url), createPostgresSourceLocks(database.url)];
    const mine = await first.acquire('ecb', NEVER_ABORTED);
    const events: string[] = [];
    const theirs = second
      .acquire('ecb', NEVER_ABORTED, () => Promise.resolve(void events.push('waiting')))
      .then((lock) => (events.push('locked'), lock));
    const beforeWaiting = (): Promise<void> => Promise.resolve(void events.push('another source waits'));
    await (await second.acquire('boc', NEVER_ABORTED, beforeWaiting)).release();
    await eventually(() => events.length > 0);
    expect(events).toEqual(['waiting']);
    await mine.release();
    await (await theirs).release();
    expect([events, mine.lost.aborted]).toEqual([['waiting', 'locked'], false]);
  });

  test('stop waiting for a lock when the signal is aborted', async () => {
    const [first, second] = [createPostgresSourceLocks(database.url), createPostgresSourceLocks(database.url)];
    const mine = await first.acquire('ecb', NEVER_ABORTED);
    const stopping = new AbortController();
    const waiting = second.acquire('ecb', stopping.signal);
    const refused = expect(waiting).rejects.toThrow();
    await eventually(
      async () =>
        (await database.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")).length > 0,
    );
    stopping.abort();
    await refused;
    await mine.release();
    // Nothing is left that could take the lock later.
    await (await first.acquire('ecb', NEVER_ABORTED)).release();
  });

  test('lose a lock with the connection that holds it, and the next process gets it', async () => {
    const line = await TcpRelay.to(database.url);
    const mine = await createPostgresSourceLocks(line.url).acquire('ecb', NEVER_ABORTED);
    const theirs = createPostgresSourceLocks(database.url).acquire('ecb', NEVER_ABORTED);
    await line.cut();
    await (await theirs).release();
    expect(mine.lost.aborted).toBe(true);
    await mine.release();
  });

  test('hear of every revision, and after a break in the line of what they may have missed', async () => {
    const line = await TcpRelay.to(database.url);
    const store = await openPostgresStore(database.url);
    let notifications = 0;
    const listener = listenForRevisions(line.url, () => (notifications += 1));
    await eventually(() => notifications === 1);
    await store.append('ecb', dollar('2024-03-06'), AT);
    await eventually(() => notifications === 2);
    await store.append('ecb', dollar('2024-03-06'), AT);
    await line.cut();
    await line.restore();
    await eventually(() => notifications === 3);
    await store.append('ecb', dollar('2024-03-07'), AT);
    await eventually(() => notifications === 4);
    await listener.stop();
    await line.cut();
    await store.close();
  });

  test('answer from memory while the database is away, and write again when it is back', async () => {
    const line = await TcpRelay.to(database.url);
    const store = await openPostgresStore(line.url);
    const holder = new RateTableHolder(createRateTable(SOURCES));
    const logger = new RecordingLogger();
    const watch = createStoreSync({ store, holder, sources: SOURCES, clock: () => NOW, logger });
    await store.append('ecb', dollar('2024-03-06'), AT);
    expect(await watch.syncNow()).toBe(true);
    await line.cut();
    expect([await watch.syncNow(), await watch.syncNow()]).toEqual([false, false]);
    await expect(store.append('ecb', dollar('2024-03-07'), AT)).rejects.toThrow();
    expect(holder.current.rate({ base: 'EUR', quote: 'USD', date: '2024-03-06' })).toMatchObject({ available: true });
    await line.restore();
    expect(await watch.syncNow()).toBe(true);
    expect(await store.append('ecb', dollar('2024-03-07'), AT)).toMatchObject({ revision: 2, added: 1 });
    await watch.syncNow();
    expect(holder.current.lastObservation('ecb')).toBe('2024-03-07');
    expect(logger.warnings).toHaveLength(1);
    await watch.stop();
    await store.close();
    await line.cut();
  });
});
