import { gunzipSync } from 'node:zlib';
import { createRateTable } from '../../src/core/rate-table/indexed-rate-table.js';
import { createSources } from '../../src/rates/sources/registry.js';
import { openSqliteJobStore } from '../../src/jobs/store/open-sqlite.js';
import type { JobStore } from '../../src/api/jobs/job-store.js';
import { createBatchPool, type BatchPool } from '../../src/api/batch/thread-pool.js';
import { loadBatch } from '../../src/jobs/worker/load-batch.js';
import { createJobWorker, type JobWorker, type JobWorkerOptions } from '../../src/jobs/worker/worker.js';
import { createLogger } from '../../src/support/logger.js';
import { GOLDEN_QUOTES } from '../rates/support/golden.js';
import { filledJob, jobIn, LIMITS, newJob, RULES, START, textOf } from './support/fixtures.js';
import { decimal, isoDate } from '../support/brands.js';

const sources = createSources();
const keys = sources.map(({ key }) => key);
const table = createRateTable(sources, GOLDEN_QUOTES);

let store: JobStore;
const workers: JobWorker[] = [];
beforeEach(async () => {
  store = await openSqliteJobStore(':memory:', LIMITS, RULES);
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop();
  await store.close();
});

function start(options: Partial<JobWorkerOptions> = {}): JobWorker {
  const worker = createJobWorker({
    store,
    answerer: createBatchPool(0),
    loadBatch: (terms) => loadBatch(terms, { rates: { current: table }, sources, catchUp: () => Promise.resolve() }),
    id: 'w',
    concurrency: 2,
    leaseMs: 30_000,
    pollIntervalMs: 1,
    clock: () => START,
    logger: createLogger('silent'),
    ...options,
  });
  workers.push(worker);
  worker.start();
  return worker;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setImmediate(resolve));
}

const ended = async (id: string): Promise<boolean> => (await jobIn(store, id)).finishedAt !== undefined;

/** The answers of a real answerer, but for lines that hold a word, which crash the thread. */
function fragile(word: string): BatchPool {
  const whole = createBatchPool(0);
  return {
    ...whole,
    answerPiece: (piece, batch, options) =>
      Buffer.from(piece.bytes).includes(word)
        ? Promise.reject(new Error('the thread has run out of memory'))
        : whole.answerPiece(piece, batch, options),
  };
}

test('processes the chunks that are waiting and those that arrive later', async () => {
  start();
  const first = await filledJob(store, [[1, 2], [3]], { sources: keys });
  await until(() => ended(first.id));
  const second = await filledJob(store, [[4]], { sources: keys });
  await until(() => ended(second.id));
  expect((await textOf(store, first.id)).match(/"id":\d/g)).toEqual(['"id":1', '"id":2', '"id":3']);
  expect((await store.readOverview(START)).workers).toMatchObject([{ id: 'w' }]);
});

test('gives up only the line that crashes a thread', async () => {
  const { id } = await store.create(newJob({ sources: keys }));
  const text = ['one', 'two poison', 'three'].map((each) => `{"id":"${each}","text":"${each}"}\n`).join('');
  const bytes = Buffer.from(text);
  await store.appendChunk(id, { bytes, lines: 3, rows: 3, startOffset: 0, endOffset: bytes.length }, START);
  await store.seal(id, bytes.length, START);
  start({ answerer: fragile('poison') });
  await until(() => ended(id));
  expect(await jobIn(store, id)).toMatchObject({ state: 'failed', lines: { done: 3, failed: 1 }, deadLines: 1 });
  expect(await store.listDeadLines(id, 10)).toMatchObject([
    { line: 1, row: 2, id: 'two poison', reason: 'the thread has run out of memory', attempts: 1 },
  ]);
  const answers = (await textOf(store, id)).trim().split('\n');
  expect(answers.map((each) => (JSON.parse(each) as { status: number }).status)).toEqual([200, 500, 200]);
});

test('returns a job, with the reason, when it has other sources or lacks the revision', async () => {
  const other = await filledJob(store, [[1]], { sources: ['boc', 'ecb'] });
  const later = await filledJob(store, [[1]], { sources: keys, revision: 99 });
  start();
  await until(() => ended(other.id));
  await until(() => ended(later.id));
  expect((await store.listDeadLines(other.id, 1))[0]!.reason).toMatch(/the job was accepted with boc,ecb/);
  expect((await store.listDeadLines(later.id, 1))[0]!.reason).toMatch(/revision 99 of the rates is not known/);
});

test('loads newer rates before a job that needs them', async () => {
  const rates = { current: table };
  const catchUp = (): Promise<void> => {
    rates.current = table.with([
      { source: 'ecb', date: isoDate('2026-01-02'), base: 'EUR', quote: 'USD', value: decimal('1.1'), revision: 2 },
    ]);
    return Promise.resolve();
  };
  const job = await filledJob(store, [[1]], { sources: keys, revision: 2 });
  start({ loadBatch: (terms) => loadBatch(terms, { rates, sources, catchUp }) });
  await until(() => ended(job.id));
  expect((await jobIn(store, job.id)).state).toBe('done');
});

test('loses nothing when the store is unavailable for a while', async () => {
  const job = await filledJob(store, [[1], [2]], { sources: keys });
  let failures = 3;
  const shaky: JobStore = {
    ...store,
    finishChunk: (...call) =>
      failures-- > 0 ? Promise.reject(new Error('terminating connection')) : store.finishChunk(...call),
  };
  start({ store: shaky });
  await until(() => ended(job.id));
  expect(await jobIn(store, job.id)).toMatchObject({ state: 'done', lines: { done: 2, failed: 2 } });
});

test('stop finishes the chunk under way and begins no other', async () => {
  await filledJob(store, [[1], [2], [3]], { sources: keys });
  const whole = createBatchPool(0);
  let begun = 0;
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  const slow: BatchPool = {
    ...whole,
    async answerPiece(piece, batch, options) {
      begun++;
      await held;
      return whole.answerPiece(piece, batch, options);
    },
  };
  const worker = start({ answerer: slow, concurrency: 1 });
  await until(() => Promise.resolve(begun === 1));
  const stopped = worker.stop();
  release();
  await stopped;
  expect([begun, (await store.readOverview(START)).lines.done]).toEqual([1, 1]);
});

test('stores answers compressed', async () => {
  const job = await filledJob(store, [[1]], { sources: keys });
  start();
  await until(() => ended(job.id));
  const chunk = (await store.findAnsweredChunk(job.id, 0))!;
  expect(gunzipSync(chunk.bytes).toString()).toMatch(/^\{"id":1,/);
});
