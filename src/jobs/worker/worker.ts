import type { Clock } from '../../support/clock.js';
import type { Logger } from '../../support/logger.js';
import type { JobSpec } from '../../api/jobs/job.js';
import type { JobStore, ChunkLease } from '../../api/jobs/job-store.js';
import type { BatchPool } from '../../api/batch/thread-pool.js';
import type { Batch } from '../../api/batch/batch.js';
import { answerChunk } from './answer-chunk.js';
import { retryWrite } from './retry.js';

/** What a worker is given. */
export interface JobWorkerOptions {
  readonly store: JobStore;
  readonly answerer: BatchPool;
  /** The rates of a job. @throws when they are not known here */
  readonly loadBatch: (terms: JobSpec & { readonly createdAt: Date }) => Promise<Batch>;
  /** Unique among workers: "host-pid". */
  readonly id: string;
  /** Concurrent chunks: one more than threads, so that no thread waits for the database. */
  readonly concurrency: number;
  readonly leaseMs: number;
  /** Pause between two polls of an empty queue. */
  readonly pollIntervalMs: number;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Leases chunks and answers them until it is stopped. */
export interface JobWorker {
  start(): void;
  /** There may be something to do. */
  wake(): void;
  /** Resolves when the chunks in progress are done. */
  stop(): Promise<void>;
}

/** Pause after an error of the store. */
const ERROR_PAUSE_MS = 1000;

/** Makes a worker. */
export function createJobWorker(options: JobWorkerOptions): JobWorker {
  const { store, id, concurrency, leaseMs, pollIntervalMs, clock, logger, answerer } = options;
  const startedAt = clock();
  const count = { chunks: 0, lines: 0, failures: 0 };
  const stopping = new AbortController();
  const sleepers = new Set<() => void>();
  let running: Promise<unknown> = Promise.resolve();
  let reporting: NodeJS.Timeout | undefined;
  let isAway = false;

  const wake = (): void => {
    for (const sleeper of sleepers) sleeper();
  };
  const pause = async (ms: number): Promise<void> => {
    if (stopping.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        sleepers.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      sleepers.add(end);
    });
  };
  /** Logs an outage of the database once, and its end once. */
  const withOutageLog = async <T>(action: () => Promise<T>): Promise<T | undefined> => {
    try {
      const result = await action();
      if (isAway) logger.info({ worker: id }, 'the jobs can be reached again');
      isAway = false;
      return result;
    } catch (error) {
      if (!isAway) logger.warn({ worker: id, err: error }, 'the jobs cannot be reached; trying again');
      isAway = true;
      await pause(ERROR_PAUSE_MS);
      return undefined;
    }
  };
  const runChunk = async (lease: ChunkLease): Promise<void> => {
    const renewal = setInterval(() => {
      // A lease that cannot be renewed ends by itself.
      store.renewLease(lease, clock()).catch(() => undefined);
    }, leaseMs / 3);
    try {
      const batch = await options.loadBatch(lease.spec);
      const { answers, dead } = await answerChunk(lease, batch, answerer, clock);
      if (!(await retryWrite(() => store.finishChunk(lease, answers, dead, clock()), leaseMs, stopping.signal))) return;
      count.chunks++;
      count.lines += answers.lines;
      for (const { line, reason } of dead)
        logger.error({ job: lease.jobId, line, reason, worker: id }, 'line of a job given up');
    } catch (error) {
      count.failures++;
      const { jobId: job, chunk, attempt } = lease;
      logger.warn({ job, chunk, attempt, worker: id, err: error }, 'chunk of a job failed');
      await withOutageLog(() => store.returnChunk(lease, (error as Error).message, clock()));
    } finally {
      clearInterval(renewal);
    }
  };
  const slot = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const lease = await withOutageLog(() => store.leaseChunk(id, clock()));
      if (lease) await runChunk(lease);
      else await pause(pollIntervalMs);
    }
  };
  const report = (): Promise<unknown> =>
    withOutageLog(() => store.reportWorker({ id, startedAt, threads: answerer.threads, ...count }, clock()));
  return {
    start() {
      running = Promise.all(Array.from({ length: concurrency }, slot));
      reporting = setInterval(() => void report(), leaseMs / 6);
      void report();
    },
    wake,
    async stop() {
      stopping.abort();
      wake();
      clearInterval(reporting);
      await running;
      await withOutageLog(() => store.removeWorker(id));
    },
  };
}
