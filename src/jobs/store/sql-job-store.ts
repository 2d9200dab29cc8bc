import { appendChunk, cancelJob, createJob, sealJob } from './write-jobs.js';
import type { JobStoreContext } from './context.js';
import type { JobStore } from '../../api/jobs/job-store.js';
import {
  findAnsweredChunk,
  findJob,
  findJobByIdempotencyKey,
  countLinesDoneSince,
  listJobs,
  readDeadLines,
  readOverview,
} from './read-jobs.js';
import { removeJob, sweepJobs } from './sweep.js';
import { recordWebhook, takeDueWebhooks } from './webhooks.js';
import { removeWorker, reportWorker } from './workers.js';
import { finishChunk, returnChunk, renewLease, leaseChunk } from './lease-chunks.js';

/** The store over a database whose schema is up to date, and a queue in it. */
export function createSqlJobStore(context: JobStoreContext): JobStore {
  const { db, queue } = context;
  return {
    create: (job) => createJob(context, job),
    find: (id) => findJob(db, id),
    list: (most, owner) => listJobs(db, most, owner),
    appendChunk: (id, chunk, now) => appendChunk(context, id, chunk, now),
    findByIdempotencyKey: (owner, key) => findJobByIdempotencyKey(db, owner, key),
    seal: (id, offset, now, requestDigest) => sealJob(context, id, offset, now, requestDigest),
    cancel: (id, now) => cancelJob(context, id, now),
    remove: (id) => removeJob(context, id),
    leaseChunk: (_worker, now) => leaseChunk(context, now),
    renewLease: (lease, now) => renewLease(context, lease, now),
    finishChunk: (lease, answers, dead, now) => finishChunk(context, lease, answers, dead, now),
    returnChunk: (lease, reason, now) => returnChunk(context, lease, reason, now),
    findAnsweredChunk: (id, line) => findAnsweredChunk(db, id, line),
    listDeadLines: (id, most) => readDeadLines(db, id, most),
    countLinesDoneSince: (id, since) => countLinesDoneSince(db, since, id),
    sweep: (now) => sweepJobs(context, now),
    reportWorker: (worker, now) => reportWorker(context, worker, now),
    removeWorker: (worker) => removeWorker(context, worker),
    readOverview: (now) => readOverview(db, now),
    takeDueWebhooks: (now) => takeDueWebhooks(context, now),
    recordWebhook: (id, next, error) => recordWebhook(context, id, next, error),
    async close() {
      await queue.close();
      await db.destroy();
    },
  };
}
