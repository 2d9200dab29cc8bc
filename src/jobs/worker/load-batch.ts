import type { AnswerContext } from '../../api/context.js';
import type { JobSpec } from '../../api/jobs/job.js';
import type { Batch } from '../../api/batch/batch.js';

/** Where a worker has its rates from. */
interface WorkerRates extends Pick<AnswerContext, 'rates' | 'sources'> {
  /** Takes over what other processes have added. */
  readonly catchUp: () => Promise<unknown>;
}

/**
 * The rates of a job, as it was accepted.
 * @throws when this process has not got them, or would ask its sources in another order
 */
export async function loadBatch(
  { revision, sources: wanted, defaults, maxText, createdAt }: JobSpec & { readonly createdAt: Date },
  { rates, sources, catchUp }: WorkerRates,
): Promise<Batch> {
  const own = sources.map(({ key }) => key);
  if (own.join() !== wanted.join())
    throw new Error(
      `this worker has SOURCES=${own.join()}, the job was accepted with ${wanted.join()}: its answers would not be those of the others`,
    );
  if (rates.current.revision < revision) await catchUp();
  if (rates.current.revision < revision)
    throw new Error(
      `revision ${revision} of the rates is not known to this worker, which has ${rates.current.revision}: does it share the database of the service?`,
    );
  return { table: rates.current, sources, at: createdAt, revision, defaults, maxText };
}
