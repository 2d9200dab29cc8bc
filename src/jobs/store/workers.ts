import type { JobStoreContext } from './context.js';
import type { WorkerReport } from '../../api/jobs/job-store.js';

/** A worker says that it is there, and what it has done. */
export async function reportWorker({ db }: JobStoreContext, worker: WorkerReport, now: Date): Promise<void> {
  const { id, startedAt, threads, chunks, lines, failures } = worker;
  const counts = { seen_at: now.toISOString(), threads, chunks, lines, failures };
  await db
    .insertInto('job_workers')
    .values({ id, started_at: startedAt.toISOString(), ...counts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(counts))
    .execute();
}

/** A worker has stopped. */
export async function removeWorker({ db }: JobStoreContext, id: string): Promise<void> {
  await db.deleteFrom('job_workers').where('id', '=', id).execute();
}
