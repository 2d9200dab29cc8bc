import type { JobDesk } from '../../../src/api/jobs/job-service.js';
import type { JobLimits } from '../../../src/api/jobs/limits.js';
import { openSqliteJobs } from '../../../src/jobs/store/open-sqlite.js';
import type { JobStore } from '../../../src/api/jobs/job-store.js';
import { createLineAnswerer } from '../../../src/api/batch/thread-pool.js';
import { answerChunk } from '../../../src/jobs/worker/answer-chunk.js';
import { batchOfJob } from '../../../src/jobs/worker/load-batch.js';
import { LIMITS, RULES } from '../../jobs/support/fixtures.js';
import type { TestService } from './service.js';
import { createSources } from '../../../src/rates/sources/registry.js';

/** A service whose tests ask for no jobs. */
export const NO_JOBS: JobDesk = {
  get store(): JobStore {
    throw new Error('this test service has no jobs: give it a desk');
  },
  limits: LIMITS,
  webhooks: { hosts: [], secret: '' },
  onChunk: () => undefined,
  closing: new AbortController().signal,
};

/** A desk with jobs in memory. */
export async function openDesk(limits: Partial<JobLimits> = {}): Promise<JobDesk> {
  const merged = { ...LIMITS, ...limits };
  const store = await openSqliteJobs(':memory:', merged, RULES);
  const webhooks = { hosts: ['desk.example.com'], secret: 'secret' };
  return { store, limits: merged, webhooks, onChunk: () => undefined, closing: new AbortController().signal };
}

/** Works off what waits, at most `most` chunks. */
export async function workOff({ store }: JobDesk, service: TestService, now: Date, most = Infinity): Promise<void> {
  const answerer = createLineAnswerer(0);
  const rates = { rates: service.holder, sources: createSources(), catchUp: () => Promise.resolve() };
  for (let done = 0; done < most; done++) {
    const lease = await store.take('test', now);
    if (!lease) return;
    const batch = await batchOfJob(lease.terms, rates);
    const { answers, dead } = await answerChunk(lease, batch, answerer, () => now);
    await store.finish(lease, answers, dead, now);
  }
}
