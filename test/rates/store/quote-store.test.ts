import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Quote, StoredQuote } from '../../../src/core/rate-table/quote.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openSqliteStore } from '../../../src/rates/store/sqlite-store.js';
import { openPostgresStore } from '../../../src/rates/store/postgres-store.js';
import type { QuoteStore } from '../../../src/rates/store/quote-store.js';
import { createTestDatabase, describeWithPostgres, type TestDatabase } from '../../support/postgres.js';
import { decimal, isoDate } from '../../support/brands.js';

const AT = { at: '2024-03-06T15:00:00.000Z' };

function ecb(date: string, rates: Record<string, string>): Quote[] {
  return Object.entries(rates).map(([quote, value]) => ({
    source: 'ecb',
    date: isoDate(date),
    base: 'EUR',
    quote,
    value: decimal(value),
  }));
}

async function collect(batches: AsyncIterable<Iterable<StoredQuote>>): Promise<StoredQuote[]> {
  const all: StoredQuote[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

describe('the memory store', () => {
  keepsTheContract(() => Promise.resolve(createMemoryStore()));
});

describe('the SQLite store', () => {
  keepsTheContract(() => openSqliteStore(':memory:'));
});

describeWithPostgres('the PostgreSQL store', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.drop());

  keepsTheContract(() => openPostgresStore(database.url));

  test('is there for every process that opens it, at once too, and gives each revision once', async () => {
    const [first, second] = await Promise.all([openPostgresStore(database.url), openPostgresStore(database.url)]);
    const days = Array.from({ length: 10 }, (_, i) => `2024-03-${10 + i}`);
    const results = await Promise.all(
      days.map((date, i) => (i % 2 === 0 ? first : second).append('ecb', ecb(date, { USD: '1.0874' }), AT)),
    );
    expect(results.map(({ revision }) => revision!).sort((a, b) => a - b)).toEqual(days.map((_, i) => i + 1));
    // The same payload from both: one of them finds it known.
    const same = await Promise.all(
      [first, second].map((each) => each.append('ecb', ecb('2024-04-02', { USD: '1.0749', CNY: '7.7810' }), AT)),
    );
    expect(same.map(({ added }) => added).sort()).toEqual([0, 2]);
    expect(await collect(first.load())).toEqual(await collect(second.load()));
    await Promise.all([first.close(), second.close()]);
  });

  test('keeps the digits, many rows and awkward text', async () => {
    const store = await openPostgresStore(database.url);
    const value = `0.${'0'.repeat(40)}1${'0'.repeat(20)}`;
    const suspect = 'a "quote", {braces}, a \\ backslash, 一句话, NULL';
    const quotes = Array.from({ length: 12_000 }, (_, i) => ({
      source: 'ecb',
      date: isoDate(`${1000 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}-01`),
      base: 'EUR',
      quote: 'USD',
      value: decimal(value),
      suspect,
    }));
    expect(await store.append('ecb', quotes, AT)).toMatchObject({ revision: 1, added: 12_000 });
    const all = await collect(store.load());
    expect([all.length, new Set(all.map((each) => `${each.value} ${each.suspect!}`))]).toEqual([
      12_000,
      new Set([`${value} ${suspect}`]),
    ]);
    await store.close();
  });

  test('refuses to change or remove a quote, whoever asks', async () => {
    const store = await openPostgresStore(database.url);
    await store.append('ecb', ecb('2024-03-06', { USD: '1.0874' }), AT);
    await store.close();
    for (const statement of ["UPDATE quotes SET value = '2'", 'DELETE FROM quotes', 'TRUNCATE quotes'])
      await expect(database.query(statement)).rejects.toThrow('append-only');
  });

  test('leaves nothing of a payload that fails half-way', async () => {
    const store = await openPostgresStore(database.url);
    const torn = [
      ...ecb('2024-03-06', { USD: '1.0874' }),
      { ...ecb('2024-03-06', { CNY: '7.8' })[0]!, quote: null as unknown as string },
    ];
    await expect(store.append('ecb', torn, AT)).rejects.toMatchObject({ code: '23502' });
    expect([await store.latestRevision(), await collect(store.load())]).toEqual([0, []]);
    await store.close();
  });
});

/** What every store does, whatever it is made of. */
function keepsTheContract(open: () => Promise<QuoteStore>): void {
  let store: QuoteStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  test('is empty at first', async () => {
    expect(await store.latestRevision()).toBe(0);
    expect(await collect(store.load())).toEqual([]);
    expect(await store.health()).toEqual(new Map());
  });

  test('gives one revision to a payload and none to one that adds nothing', async () => {
    const quotes = ecb('2024-03-06', { USD: '1.0874', CNY: '7.8281' });
    expect(await store.append('ecb', quotes, AT)).toEqual({ revision: 1, added: 2, corrected: 0, marked: 0 });
    expect(await store.append('ecb', quotes, AT)).toEqual({ revision: undefined, added: 0, corrected: 0, marked: 0 });
    expect(await store.append('ecb', [], AT)).toEqual({ revision: undefined, added: 0, corrected: 0, marked: 0 });
    expect(await store.latestRevision()).toBe(1);
  });

  test('keeps a correction beside what it corrects', async () => {
    await store.append('ecb', ecb('2024-03-06', { USD: '1.0874', CNY: '7.8281' }), AT);
    const second = await store.append('ecb', ecb('2024-03-06', { USD: '1.0875', CNY: '7.8281', HKD: '8.5088' }), AT);
    expect(second).toEqual({ revision: 2, added: 1, corrected: 1, marked: 0 });
    expect((await collect(store.load())).map(({ quote, value, revision }) => [quote, value, revision])).toEqual([
      ['CNY', '7.8281', 1],
      ['HKD', '8.5088', 2],
      ['USD', '1.0874', 1],
      ['USD', '1.0875', 2],
    ]);
    // The value in force counts: going back to the first value is a correction again.
    expect(await store.append('ecb', ecb('2024-03-06', { USD: '1.0874' }), AT)).toMatchObject({
      revision: 3,
      corrected: 1,
    });
    expect((await collect(store.since(1))).map(({ revision }) => revision)).toEqual([2, 2, 3]);
    expect(await collect(store.since(3))).toEqual([]);
  });

  test('takes another print of the same value for the same', async () => {
    await store.append('ecb', ecb('2025-12-31', { USD: '1.1750', IDR: '19640', JPY: '184.00' }), AT);
    expect(await store.append('ecb', ecb('2025-12-31', { USD: '1.175', IDR: '19640', JPY: '184' }), AT)).toMatchObject({
      revision: undefined,
    });
    expect(await store.append('ecb', ecb('2025-12-31', { IDR: '1964' }), AT)).toMatchObject({ corrected: 1 });
  });

  test('keeps sources apart, and the unit with the value', async () => {
    const yen: Quote = {
      source: 'cfets',
      date: isoDate('2024-03-06'),
      base: 'JPY',
      quote: 'CNY',
      value: decimal('0.0479'),
      unit: decimal('100'),
    };
    await store.append('cfets', [yen], AT);
    await store.append('ecb', ecb('2024-03-06', { CNY: '7.8281' }), AT);
    const all = await collect(store.load());
    expect(all).toEqual([
      { ...yen, revision: 1 },
      { source: 'ecb', date: '2024-03-06', base: 'EUR', quote: 'CNY', value: '7.8281', revision: 2 },
    ]);
    expect(Object.keys(all[1]!)).not.toContain('unit');
  });

  test('writes down how runs end: a failure keeps the last success and the validators', async () => {
    const validators = { 'http://a/daily.xml': { etag: '"1"' } };
    await store.recordAttempt({ source: 'ecb', at: '2024-03-05T15:00:00.000Z', validators });
    await store.recordAttempt({ source: 'ecb', at: '2024-03-06T15:00:00.000Z', error: 'answered 500' });
    expect((await store.health()).get('ecb')).toEqual({
      source: 'ecb',
      lastAttempt: '2024-03-06T15:00:00.000Z',
      lastSuccess: '2024-03-05T15:00:00.000Z',
      lastError: 'answered 500',
      failedRuns: 1,
      validators,
    });
    await store.recordAttempt({ source: 'ecb', at: '2024-03-06T15:10:00.000Z', error: 'answered 500' });
    expect((await store.health()).get('ecb')).toMatchObject({ failedRuns: 2 });
    await store.recordAttempt({ source: 'ecb', at: '2024-03-06T15:20:00.000Z' });
    expect((await store.health()).get('ecb')).toEqual({
      source: 'ecb',
      lastAttempt: '2024-03-06T15:20:00.000Z',
      lastSuccess: '2024-03-06T15:20:00.000Z',
      failedRuns: 0,
      validators,
    });
    // Missing days are reported, but the run has not failed.
    await store.recordAttempt({ source: 'ecb', at: '2024-03-06T15:40:00.000Z', gap: 'no history' });
    expect((await store.health()).get('ecb')).toMatchObject({
      lastSuccess: '2024-03-06T15:40:00.000Z',
      lastError: 'no history',
      failedRuns: 0,
    });
  });

  test('marks a quote as suspect, and takes the mark back, each under a revision of its own', async () => {
    const [usd, cny] = ecb('2009-03-30', { USD: '1.3193', CNY: '9.0893' }) as [Quote, Quote];
    const yen: Quote = {
      source: 'cfets',
      date: isoDate('2009-03-30'),
      base: 'JPY',
      quote: 'CNY',
      value: decimal('0.0701'),
      unit: decimal('100'),
    };
    await store.append('ecb', [usd, { ...cny, suspect: 'out of line' }], AT);
    await store.append('cfets', [yen], AT);
    // The same reason in other words is no news.
    expect(await store.append('ecb', [usd, { ...cny, suspect: 'still out of line' }], AT)).toMatchObject({
      revision: undefined,
    });
    const other: Quote = {
      source: 'fed-h10',
      date: isoDate('2009-03-30'),
      base: 'USD',
      quote: 'CNY',
      value: decimal('6.8360'),
    };
    const marks = [cny, { ...yen, suspect: 'alone' }];
    expect(await store.append('fed-h10', [other], { ...AT, marks })).toEqual({
      revision: 3,
      added: 1,
      corrected: 0,
      marked: 2,
    });
    const short = ({ source, quote, revision, unit, suspect }: StoredQuote): unknown[] =>
      [source, quote, revision, unit, suspect].filter((part) => part !== undefined);
    expect((await collect(store.load())).map(short)).toEqual([
      ['cfets', 'CNY', 2, '100'],
      ['cfets', 'CNY', 3, '100', 'alone'],
      ['ecb', 'CNY', 1, 'out of line'],
      ['ecb', 'CNY', 3],
      ['ecb', 'USD', 1],
      ['fed-h10', 'CNY', 3],
    ]);
    // A corrected value is not suspect for what was wrong with the old one.
    expect(await store.append('cfets', [{ ...yen, value: decimal('0.0702') }], AT)).toMatchObject({
      corrected: 1,
      marked: 0,
    });
    expect((await collect(store.since(3))).map(short)).toEqual([['cfets', 'CNY', 4, '100']]);
  });

  test('keeps how far the history of a source is filled in', async () => {
    expect(await store.completeTo('cfets')).toBeUndefined();
    await store.recordCompleteTo('cfets', isoDate('2006-12-31'));
    await store.recordCompleteTo('cfets', isoDate('2007-12-30'));
    expect([await store.completeTo('cfets'), await store.completeTo('ecb')]).toEqual(['2007-12-30', undefined]);
  });

  test('payloads that arrive at once get revisions of their own', async () => {
    const results = await Promise.all(
      ['2024-03-04', '2024-03-05', '2024-03-06'].map((date) => store.append('ecb', ecb(date, { USD: '1.08' }), AT)),
    );
    expect(results.map(({ revision }) => revision).sort()).toEqual([1, 2, 3]);
  });
}

describe('the SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossrate-store-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is made with its folder and read again as it was', async () => {
    const path = join(folder, 'deep', 'rates.sqlite');
    const first = await openSqliteStore(path);
    await first.append('ecb', ecb('2024-03-06', { USD: '1.0874' }), AT);
    await first.close();
    const second = await openSqliteStore(path);
    expect(await collect(second.load())).toHaveLength(1);
    expect(await second.append('ecb', ecb('2024-03-07', { USD: '1.0895' }), AT)).toMatchObject({ revision: 2 });
    await second.close();
  });

  test('of an older version is brought up to date, and its quotes stay', async () => {
    const path = join(folder, 'rates.sqlite');
    const raw = new Database(path);
    raw.exec(`
      CREATE TABLE revisions (revision integer PRIMARY KEY, source text NOT NULL, at text NOT NULL, added integer NOT NULL, corrected integer NOT NULL);
      CREATE TABLE quotes (source text NOT NULL, base text NOT NULL, quote text NOT NULL, date text NOT NULL, revision integer NOT NULL REFERENCES revisions (revision), value text NOT NULL, unit text, PRIMARY KEY (source, base, quote, date, revision)) WITHOUT ROWID;
      CREATE TABLE source_health (source text PRIMARY KEY, last_attempt text NOT NULL, last_success text, last_error text, validators text NOT NULL);
      CREATE TABLE rates_migration (name varchar(255) PRIMARY KEY, timestamp varchar(255) NOT NULL);
      CREATE TABLE rates_migration_lock (id varchar(255) PRIMARY KEY, is_locked integer DEFAULT 0 NOT NULL);
      INSERT INTO rates_migration_lock VALUES ('migration_lock', 0);
      INSERT INTO rates_migration VALUES ('001-quotes', '2024-03-06T15:00:00.000Z');
      INSERT INTO revisions VALUES (1, 'ecb', '2024-03-06T15:00:00.000Z', 1, 0);
      INSERT INTO quotes VALUES ('ecb', 'EUR', 'USD', '2024-03-06', 1, '1.0874', NULL);
      INSERT INTO source_health VALUES ('ecb', '2024-03-06T15:00:00.000Z', NULL, 'answered 500', '{}');
    `);
    raw.close();
    const store = await openSqliteStore(path);
    expect(await collect(store.load())).toEqual([{ ...ecb('2024-03-06', { USD: '1.0874' })[0]!, revision: 1 }]);
    expect((await store.health()).get('ecb')).toMatchObject({ failedRuns: 0 });
    expect(await store.append('ecb', ecb('2024-03-07', { USD: '1.0895' }), AT)).toMatchObject({ revision: 2 });
    await store.close();
  });

  test('refuses to change or remove a quote, whoever asks', async () => {
    const path = join(folder, 'rates.sqlite');
    const store = await openSqliteStore(path);
    await store.append('ecb', ecb('2024-03-06', { USD: '1.0874' }), AT);
    await store.close();
    const raw = new Database(path);
    expect(() => raw.exec("UPDATE quotes SET value = '2'")).toThrow('append-only');
    expect(() => raw.exec('DELETE FROM quotes')).toThrow('append-only');
    raw.close();
  });

  test('leaves nothing of a payload that fails half-way', async () => {
    const store = await openSqliteStore(':memory:');
    const torn = [
      ...ecb('2024-03-06', { USD: '1.0874' }),
      { ...ecb('2024-03-06', { CNY: '7.8' })[0]!, quote: null as unknown as string },
    ];
    await expect(store.append('ecb', torn, AT)).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_NOTNULL' });
    expect([await store.latestRevision(), await collect(store.load())]).toEqual([0, []]);
    await store.close();
  });
});
