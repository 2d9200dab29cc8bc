import type { JobLimits, QueueOptions } from '../../../src/api/jobs/limits.js';
import type { JobStore } from '../../../src/api/jobs/job-store.js';
import { answersOf, at, chunkOf, filledJob, jobIn, LIMITS, newJob, RULES, START, textOf } from './fixtures.js';

/** What every store of jobs has to do. @param open makes an empty one */
export function describeJobStore(open: (limits: JobLimits, rules: QueueOptions) => Promise<JobStore>): void {
  let store: JobStore;
  beforeEach(async () => {
    store = await open(LIMITS, RULES);
  });
  afterEach(() => store.close());

  const codeOf = (action: Promise<unknown>): Promise<unknown> =>
    action.then(
      () => 'done',
      (error: unknown) => (error as { code: unknown }).code,
    );

  describe('acceptance', () => {
    test('a new job has the given options and the state "receiving"', async () => {
      const wanted = newJob({ owner: 'desk', webhook: 'https://example.org/done' });
      expect(await store.create(wanted)).toMatchObject({ ...wanted, state: 'receiving' });
      expect(await jobIn(store, wanted.id)).toMatchObject({
        ...wanted,
        input: { offset: 0, rows: 0, sealed: false },
        lines: { accepted: 0, done: 0, failed: 0 },
      });
      expect(await store.find('another')).toBeUndefined();
    });

    test('appends a part only at the end of the stored input', async () => {
      const job = await store.create(newJob());
      const chunk = chunkOf(job, [1, 2]);
      await store.appendChunk(job.id, chunk, START);
      expect(await codeOf(store.appendChunk(job.id, chunk, START))).toBe('offset-conflict');
      expect(await codeOf(store.seal(job.id, 3, START))).toBe('offset-conflict');
      expect(await jobIn(store, job.id)).toMatchObject({
        input: { offset: chunk.bytes.length, rows: 2 },
        lines: { accepted: 2 },
        storedBytes: chunk.bytes.length,
      });
      await store.seal(job.id, chunk.bytes.length, START);
      expect(await codeOf(store.appendChunk(job.id, chunkOf(await jobIn(store, job.id), [3]), START))).toBe(
        'job-closed',
      );
      expect(await codeOf(store.appendChunk('none', chunk, START))).toBe('unknown-job');
    });

    test('stores a part that two senders send at once only once', async () => {
      const job = await store.create(newJob());
      const chunk = chunkOf(job, [1]);
      const both = await Promise.all([1, 2].map(() => codeOf(store.appendChunk(job.id, chunk, START))));
      expect(both.sort()).toEqual(['done', 'offset-conflict']);
      expect((await jobIn(store, job.id)).lines.accepted).toBe(1);
    });

    test('limits the lines, the bytes and the jobs of a key', async () => {
      const long = await store.create(newJob({ owner: 'a' }));
      const ids = Array.from({ length: 101 }, (_, i) => i);
      expect(await codeOf(store.appendChunk(long.id, chunkOf(long, ids), START))).toBe('job-too-large');
      const large = { ...chunkOf(long, [1]), bytes: Buffer.alloc(1_000_001) };
      expect(await codeOf(store.appendChunk(long.id, large, START))).toBe('storage-full');
      for (let i = 1; i < LIMITS.perOwner; i++) await store.create(newJob({ owner: 'a' }));
      expect(await codeOf(store.create(newJob({ owner: 'a' })))).toBe('too-many-jobs');
      expect(await codeOf(store.create(newJob({ owner: 'b' })))).toBe('done');
      await store.cancel(long.id, START);
      expect(await codeOf(store.create(newJob({ owner: 'a' })))).toBe('done');
    });

    test('lists jobs, the newest first, of one key or of all', async () => {
      const first = await store.create(newJob({ owner: 'a', createdAt: at(1) }));
      const second = await store.create(newJob({ owner: 'b', createdAt: at(2) }));
      expect((await store.list(10)).map(({ id }) => id)).toEqual([second.id, first.id]);
      expect((await store.list(10, 'a')).map(({ id }) => id)).toEqual([first.id]);
      expect((await store.list(1)).map(({ id }) => id)).toEqual([second.id]);
    });

    test('a job without lines is done when its input is complete', async () => {
      expect(await filledJob(store, [])).toMatchObject({ state: 'done', finishedAt: START });
    });
  });

  describe('work', () => {
    test('leases each chunk once, in order, with the options and the revision of its job', async () => {
      const job = await filledJob(store, [[1, 2], [3]]);
      expect(job.state).toBe('queued');
      const first = (await store.leaseChunk('w', START))!;
      const second = (await store.leaseChunk('w', START))!;
      expect(await store.leaseChunk('w', START)).toBeUndefined();
      expect(first).toMatchObject({ jobId: job.id, chunk: 0, attempt: 1, firstLine: 0, firstRow: 1, lines: 2 });
      expect(second).toMatchObject({ chunk: 1, firstLine: 2, firstRow: 3 });
      expect(first.bytes.toString()).toBe('{"id":1}\n{"id":2}\n');
      expect(first.spec).toEqual({
        revision: 1,
        sources: ['ecb'],
        defaults: { to: ['USD'] },
        maxText: 1000,
        createdAt: START,
      });
      expect((await jobIn(store, job.id)).state).toBe('running');
    });

    test('returns results in the order of the input, up to the first missing one', async () => {
      const job = await filledJob(store, [[1], [2], [3]]);
      const leases = [1, 2, 3].map(() => store.leaseChunk('w', START));
      const [first, second, third] = await Promise.all(leases);
      const inOrder = [first!, second!, third!].sort((a, b) => a.chunk - b.chunk);
      expect(await store.finishChunk(inOrder[2]!, answersOf(inOrder[2]!), [], at(1))).toBe(true);
      expect(await textOf(store, job.id)).toBe('');
      expect(await store.finishChunk(inOrder[0]!, answersOf(inOrder[0]!, 1), [], at(2))).toBe(true);
      expect(await textOf(store, job.id)).toBe('{"id":1}\n');
      expect(await store.findAnsweredChunk(job.id, 1)).toBeUndefined();
      expect(await jobIn(store, job.id)).toMatchObject({ state: 'running', lines: { done: 2, failed: 1 } });
      expect(await store.finishChunk(inOrder[1]!, answersOf(inOrder[1]!), [], at(3))).toBe(true);
      expect(await textOf(store, job.id)).toBe('{"id":1}\n{"id":2}\n{"id":3}\n');
      expect(await jobIn(store, job.id)).toMatchObject({
        state: 'done',
        lines: { accepted: 3, done: 3, failed: 1 },
        finishedAt: at(3),
        expiresAt: at(603),
      });
      expect(await store.countLinesDoneSince(job.id, at(1))).toBe(2);
      expect(await store.leaseChunk('w', at(4))).toBeUndefined();
    });

    test('leases chunks of a job that is still being received', async () => {
      const job = await store.create(newJob());
      await store.appendChunk(job.id, chunkOf(job, [1]), START);
      const lease = (await store.leaseChunk('w', START))!;
      await store.finishChunk(lease, answersOf(lease), [], START);
      expect(await jobIn(store, job.id)).toMatchObject({ state: 'receiving', lines: { done: 1 } });
      await store.seal(job.id, (await jobIn(store, job.id)).input.offset, at(9));
      expect(await jobIn(store, job.id)).toMatchObject({ state: 'done', finishedAt: at(9) });
    });

    test('leases chunks of a short job while a long one is running', async () => {
      await filledJob(store, [[1], [2], [3], [4], [5], [6], [7], [8]]);
      const short = await filledJob(store, [[9]]);
      const taken: string[] = [];
      for (let i = 0; i < RULES.parallel + 1; i++) taken.push((await store.leaseChunk('w', START))!.jobId);
      expect(taken.at(-1)).toBe(short.id);
      expect(await store.leaseChunk('w', START)).toBeUndefined();
    });

    test('never leases a chunk to two workers at once', async () => {
      await filledJob(store, [[1], [2], [3]]);
      await filledJob(store, [[4], [5]]);
      const leases = await Promise.all(Array.from({ length: 8 }, (_, i) => store.leaseChunk(`w${i}`, START)));
      const held = leases.flatMap((lease) => (lease ? [`${lease.jobId} ${lease.chunk}`] : []));
      expect(held).toHaveLength(5);
      expect(new Set(held).size).toBe(5);
    });
  });

  describe('workers that die', () => {
    test('leases a chunk again after its lease has expired, and ignores the late result', async () => {
      const job = await filledJob(store, [[1, 2]]);
      const lost = (await store.leaseChunk('dead', START))!;
      expect(await store.renewLease(lost, at(20))).toBe(true);
      expect(await store.sweep(at(49))).toMatchObject({ lapsed: 0 });
      expect(await store.sweep(at(51))).toMatchObject({ lapsed: 1 });
      expect(await store.renewLease(lost, at(52))).toBe(false);
      const again = (await store.leaseChunk('alive', at(52)))!;
      expect(again).toMatchObject({ chunk: 0, attempt: 2 });
      expect(await store.finishChunk(lost, answersOf(lost), [], at(53))).toBe(false);
      expect(await store.finishChunk(again, answersOf(again), [], at(54))).toBe(true);
      expect(await store.finishChunk(again, answersOf(again), [], at(55))).toBe(false);
      expect(await textOf(store, job.id)).toBe('{"id":1}\n{"id":2}\n');
      expect(await jobIn(store, job.id)).toMatchObject({ state: 'done', lines: { done: 2 } });
    });

    test('gives up the lines after the last attempt, each with its id and the reason', async () => {
      const job = await filledJob(store, [[1, 2], [3]]);
      for (let attempt = 1; attempt <= RULES.attempts; attempt++) {
        for (;;) {
          const lease = (await store.leaseChunk('w', at(attempt)))!;
          if (lease.chunk === 0) {
            expect(lease.attempt).toBe(attempt);
            await store.returnChunk(lease, 'out of memory', at(attempt));
            break;
          }
          await store.finishChunk(lease, answersOf(lease), [], at(attempt));
        }
      }
      const fresh = await store.leaseChunk('w', at(9));
      if (fresh) await store.finishChunk(fresh, answersOf(fresh), [], at(9));
      expect(await jobIn(store, job.id)).toMatchObject({
        state: 'failed',
        deadLines: 2,
        lines: { accepted: 3, done: 3, failed: 2 },
      });
      const lines = (await textOf(store, job.id)).trim().split('\n');
      expect(lines).toHaveLength(3);
      expect(JSON.parse(lines[1]!)).toMatchObject({
        id: 2,
        status: 500,
        problem: { code: 'line-given-up', line: 2, detail: expect.stringContaining('out of memory') as string },
      });
      expect(await store.listDeadLines(job.id, 10)).toEqual([
        { line: 0, row: 1, id: 1, reason: 'out of memory', attempts: 3, at: at(3) },
        { line: 1, row: 2, id: 2, reason: 'out of memory', attempts: 3, at: at(3) },
      ]);
      expect(await store.leaseChunk('w', at(99))).toBeUndefined();
    });
  });

  describe('the end', () => {
    test('leases no chunk of a cancelled job, and keeps its results until it expires', async () => {
      const job = await filledJob(store, [[1], [2], [3], [4]]);
      const done = (await store.leaseChunk('w', START))!;
      await store.finishChunk(done, answersOf(done), [], START);
      const late = (await store.leaseChunk('w', START))!;
      expect(await store.cancel(job.id, at(1))).toBe(true);
      expect(await store.cancel(job.id, at(2))).toBe(false);
      expect(await store.finishChunk(late, answersOf(late), [], at(2))).toBe(false);
      expect(await store.leaseChunk('w', at(2))).toBeUndefined();
      expect(await jobIn(store, job.id)).toMatchObject({ state: 'cancelled', finishedAt: at(1) });
      await store.sweep(at(3));
      expect(await textOf(store, job.id)).toBe('{"id":1}\n');
      expect((await jobIn(store, job.id)).storedBytes).toBe(answersOf(done).bytes.length);
      expect(await store.sweep(at(602))).toMatchObject({ deleted: 1 });
      expect(await store.find(job.id)).toBeUndefined();
    });

    test('ends a job that is too old, and deletes it later', async () => {
      const job = await store.create(newJob({ expiresAt: at(60) }));
      expect(await store.sweep(at(59))).toMatchObject({ expired: 0 });
      expect(await store.sweep(at(61))).toMatchObject({ expired: 1 });
      expect(await jobIn(store, job.id)).toMatchObject({ state: 'cancelled' });
      expect(await store.sweep(at(662))).toMatchObject({ deleted: 1 });
    });

    test('deletes every row of a removed job', async () => {
      const job = await filledJob(store, [[1], [2]]);
      await store.remove(job.id);
      expect(await store.find(job.id)).toBeUndefined();
      expect(await store.findAnsweredChunk(job.id, 0)).toBeUndefined();
      expect(await store.leaseChunk('w', START)).toBeUndefined();
      expect((await store.readOverview(START)).storedBytes).toBe(0);
    });
  });

  test('counts jobs, chunks, lines and live workers in its statistics', async () => {
    await filledJob(store, [[1, 2], [3]]);
    const lease = (await store.leaseChunk('w', START))!;
    await store.finishChunk(lease, answersOf(lease, 1), [], at(1));
    await store.leaseChunk('w', at(1));
    const report = { id: 'w', startedAt: START, threads: 2, chunks: 1, lines: 2, failures: 0 };
    await store.reportWorker(report, at(0));
    await store.reportWorker({ ...report, chunks: 5 }, at(2));
    const overview = await store.readOverview(at(3));
    expect(overview).toMatchObject({
      jobs: { running: 1, done: 0 },
      chunks: { waiting: 0, active: 1 },
      lines: { accepted: 3, done: 2, failed: 1, dead: 0 },
      workers: [{ ...report, chunks: 5, seenAt: at(2) }],
    });
    expect(overview.perSecond).toBeCloseTo(2 / 60);
    expect((await store.readOverview(at(40))).workers).toEqual([]);
    await store.removeWorker('w');
    expect((await store.readOverview(at(3))).workers).toEqual([]);
  });

  test('gives the notification of the end to one caller, until it is delivered', async () => {
    const job = await filledJob(store, [], { webhook: 'https://example.org/done' });
    const [one, two] = await Promise.all([store.takeDueWebhooks(at(1)), store.takeDueWebhooks(at(1))]);
    expect([...one, ...two]).toMatchObject([{ url: 'https://example.org/done', attempt: 1, job: { id: job.id } }]);
    await store.recordWebhook(job.id, at(10), 'refused');
    expect(await store.takeDueWebhooks(at(9))).toEqual([]);
    expect(await store.takeDueWebhooks(at(11))).toMatchObject([{ attempt: 2 }]);
    await store.recordWebhook(job.id, undefined, undefined);
    expect(await store.takeDueWebhooks(at(9999))).toEqual([]);
  });

  test('gives each owner a part of the room alone', async () => {
    const full = 'x'.repeat(400_000);
    const fill = async (owner: string): Promise<void> => {
      const { id } = await store.create(newJob({ owner }));
      const bytes = Buffer.from(`{"id":"${full}"}\n`);
      await store.appendChunk(id, { bytes, lines: 1, rows: 1, startOffset: 0, endOffset: bytes.length }, START);
    };
    await fill('one');
    await expect(fill('one')).rejects.toMatchObject({
      code: 'storage-full',
      message: expect.stringContaining('JOBS_DISK_PER_KEY') as string,
    });
    await fill('two');
  });

  test('finds a job by the idempotency key of its owner, once, until it is deleted', async () => {
    const job = await store.create(newJob({ owner: 'one', idempotencyKey: 'k' }));
    await expect(store.create(newJob({ owner: 'one', idempotencyKey: 'k' }))).rejects.toMatchObject({
      code: 'overloaded',
    });
    const other = await store.create(newJob({ owner: 'two', idempotencyKey: 'k' }));
    await store.seal(job.id, 0, START, 'digest');
    expect(await store.findByIdempotencyKey('one', 'k')).toMatchObject({ id: job.id, requestDigest: 'digest' });
    expect(await store.findByIdempotencyKey('two', 'k')).toMatchObject({ id: other.id, requestDigest: undefined });
    await store.remove(job.id);
    expect(await store.findByIdempotencyKey('one', 'k')).toBeUndefined();
    await store.create(newJob({ owner: 'one', idempotencyKey: 'k' }));
  });
}
