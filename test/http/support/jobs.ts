import type { JobEnvironment } from '../../../src/api/jobs/job-service.js';
import type { JobLimits } from '../../../src/api/jobs/limits.js';
import { openSqliteJobStore } from '../../../src/jobs/store/open-sqlite.js';
import type { JobStore } from '../../../src/api/jobs/job-store.js';
import { createBatchPool } from '../../../src/api/batch/thread-pool.js';
import { answerChunk } from '../../../src/jobs/worker/answer-chunk.js';
import { loadBatch } from '../../../src/jobs/worker/load-batch.js';
import { LIMITS, RULES } from '../../jobs/support/fixtures.js';
import type { TestService } from './service.js';
import { createSources } from '../../../src/rates/sources/registry.js';

/** For services whose tests use no jobs. */
export const NO_JOBS: JobEnvironment = {
  get store(): JobStore {
    throw new Error('this test service has no jobs: pass openTestJobs() to it');
  },
  limits: LIMITS,
  webhooks: { hosts: [], secret: '' },
  onChunkAdded: () => undefined,
  closing: new AbortController().signal,
};

/** Jobs in memory. */
export async function openTestJobs(limits: Partial<JobLimits> = {}): Promise<JobEnvironment> {
  const merged = { ...LIMITS, ...limits };
  const store = await openSqliteJobStore(':memory:', merged, RULES);
  const webhooks = { hosts: ['desk.example.com'], secret: 'secret' };
  return { store, limits: merged, webhooks, onChunkAdded: () => undefined, closing: new AbortController().signal };
}

/** Answers the chunks that wait, at most `most` of them. */
export async function answerWaitingChunks(
  { store }: JobEnvironment,
  service: TestService,
  now: Date,
  most = Infinity,
): Promise<void> {
  const answerer = createBatchPool(0);
  const rates = { rates: service.holder, sources: createSources(), catchUp: () => Promise.resolve() };
  for (let done = 0; done < most; done++) {
    const lease = await store.leaseChunk('test', now);
    if (!lease) return;
    const batch = await loadBatch(lease.spec, rates);
    const { answers, dead } = await answerChunk(lease, batch, answerer, () => now);
    await store.finishChunk(lease, answers, dead, now);
  }
}
