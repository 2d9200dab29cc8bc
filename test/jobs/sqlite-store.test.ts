import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { cacheStatements } from '../../src/support/statement-cache.js';
import { openSqliteJobStore } from '../../src/jobs/store/open-sqlite.js';
import { describeJobStore } from './support/contract.js';
import { answersOf, at, filledJob, LIMITS, RULES, START, textOf } from './support/fixtures.js';

describeJobStore((limits, rules) => openSqliteJobStore(':memory:', limits, rules));

test('a chunk that failed waits twice as long before each attempt', async () => {
  const store = await openSqliteJobStore(':memory:', LIMITS, { ...RULES, retrySeconds: 4 });
  await filledJob(store, [[1]]);
  await store.returnChunk((await store.leaseChunk('w', START))!, 'failed', START);
  expect(await store.leaseChunk('w', at(3.9))).toBeUndefined();
  await store.returnChunk((await store.leaseChunk('w', at(4)))!, 'failed', at(4));
  expect(await store.leaseChunk('w', at(11.9))).toBeUndefined();
  expect(await store.leaseChunk('w', at(12))).toMatchObject({ attempt: 3 });
  await store.close();
});

test('after a restart jobs exist, and chunks under way are leased again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-jobs-'));
  const path = join(folder, 'jobs.sqlite');
  const before = await openSqliteJobStore(path, LIMITS, RULES);
  const job = await filledJob(before, [[1], [2]]);
  const done = (await before.leaseChunk('w', START))!;
  await before.finishChunk(done, answersOf(done), [], START);
  await before.leaseChunk('w', START);
  await before.close();
  const after = await openSqliteJobStore(path, LIMITS, RULES);
  await after.sweep(at(31));
  const again = (await after.leaseChunk('w', at(32)))!;
  await after.finishChunk(again, answersOf(again), [], at(33));
  expect(await textOf(after, job.id)).toBe('{"id":1}\n{"id":2}\n');
  await after.close();
  rmSync(folder, { recursive: true });
});

test('waits for another process that holds the file, and the event loop continues meanwhile', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossrate-jobs-'));
  const path = join(folder, 'jobs.sqlite');
  const store = await openSqliteJobStore(path, LIMITS, RULES);
  const other = cacheStatements(new Database(path));
  other.exec('BEGIN IMMEDIATE');
  let isMade = false;
  const made = filledJob(store, [[1]]).then((job) => {
    isMade = true;
    return job;
  });
  // SQLite's own waiting would hold these turns up, and then fail.
  for (let turn = 0; turn < 20; turn++) await nextTurn();
  expect(isMade).toBe(false);
  other.exec('COMMIT');
  expect((await store.find((await made).id))?.chunks.accepted).toBe(1);
  other.close();
  await store.close();
  rmSync(folder, { recursive: true });
});
