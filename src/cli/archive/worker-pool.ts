import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { serializeRates } from '../../api/batch/shared-rates.js';
import type { Backend } from '../backend/backend.js';
import type { LocalRates } from '../context.js';
import { annotateFiles } from './annotate-files.js';
import type { ArchiveChunk, ArchiveOutcome, ArchivePool } from './task.js';
import type { ArchiveThreadData } from './thread.js';

/** Requests to a service at once, where nothing else is asked for: enough to keep a few of its threads busy. */
const DEFAULT_REQUESTS = 8;

/** The thread's code; beside this file once it is compiled. */
const THREAD_FILE = fileURLToPath(new URL('./thread.js', import.meta.url));

/** Threads for all cores, or concurrent requests to a service. */
export async function createArchivePool(jobs: number | undefined, backend: Backend): Promise<ArchivePool> {
  const rates = await backend.openLocalRates?.();
  return rates
    ? createThreadPool(jobs ?? availableParallelism(), rates)
    : createRequestPool(jobs ?? DEFAULT_REQUESTS, backend);
}

function createThreadPool(size: number, { rates, sources, styles, clock, maxText }: LocalRates): ArchivePool {
  const workerData: ArchiveThreadData = {
    rates: serializeRates(rates.current, sources, 1),
    addedStyles: styles.added,
    at: clock(),
    maxText,
  };
  const options = { filename: THREAD_FILE, name: 'annotateChunk', minThreads: size, maxThreads: size, workerData };
  const pool = new Piscina<ArchiveChunk, readonly ArchiveOutcome[]>(options);
  return { size, annotate: (chunk) => pool.run(chunk), close: () => pool.destroy() };
}

/** Several requests at once to one service. */
function createRequestPool(size: number, backend: Backend): ArchivePool {
  return { size, annotate: (chunk) => annotateFiles(chunk, backend), close: () => Promise.resolve() };
}
