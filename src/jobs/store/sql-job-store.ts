import { appendChunk, cancelJob, createJob, sealJob } from './write-jobs.js';
import type { StoreContext } from './context.js';
import type { JobStore } from '../../api/jobs/job-store.js';
import { answeredChunk, findJob, linesDoneSince, listJobs, readDeadLines, readOverview } from './read-jobs.js';
import { removeJob, sweepJobs } from './sweep.js';
import { recordWebhook, takeDueWebhooks } from './webhooks.js';
import { leaveWorkers, reportWorker } from './workers.js';
import { finishChunk, giveChunkBack, renewLease, takeChunk } from './lease-chunks.js';

/** The store over a database whose schema is up to date, and a queue in it. */
export function createSqlJobStore(context: StoreContext): JobStore {
  const { db, queue } = context;
  return {
    create: (job) => createJob(context, job),
    find: (id) => findJob(db, id),
    list: (most, owner) => listJobs(db, most, owner),
    append: (id, chunk, now) => appendChunk(context, id, chunk, now),
    seal: (id, offset, now) => sealJob(context, id, offset, now),
    cancel: (id, now) => cancelJob(context, id, now),
    remove: (id) => removeJob(context, id),
    take: (_worker, now) => takeChunk(context, now),
    renew: (lease, now) => renewLease(context, lease, now),
    finish: (lease, answers, dead, now) => finishChunk(context, lease, answers, dead, now),
    giveBack: (lease, reason, now) => giveChunkBack(context, lease, reason, now),
    answered: (id, line) => answeredChunk(db, id, line),
    deadLines: (id, most) => readDeadLines(db, id, most),
    doneSince: (id, since) => linesDoneSince(db, since, id),
    sweep: (now) => sweepJobs(context, now),
    report: (worker, now) => reportWorker(context, worker, now),
    leave: (worker) => leaveWorkers(context, worker),
    overview: (now) => readOverview(db, now),
    dueWebhooks: (now) => takeDueWebhooks(context, now),
    recordWebhook: (id, next, error) => recordWebhook(context, id, next, error),
    async close() {
      await queue.close();
      await db.destroy();
    },
  };
}
