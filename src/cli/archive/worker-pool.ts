import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { shareRates } from '../../api/batch/shared-rates.js';
import type { Backend } from '../backend/backend.js';
import type { LocalRates } from '../context.js';
import { annotateFiles } from './annotate-files.js';
import type { ArchiveChunk, ArchiveOutcome, Crew } from './task.js';
import type { ThreadData } from './thread.js';

/** Requests to a service at once, where nothing else is asked for: enough to keep a few of its threads busy. */
const REQUESTS = 8;

/** The thread's code; beside this file once it is compiled. */
const THREAD = fileURLToPath(new URL('./thread.js', import.meta.url));

/** Threads for all cores, or requests to a service: whoever answers. */
export async function assembleCrew(jobs: number | undefined, backend: Backend): Promise<Crew> {
  const rates = await backend.atHand?.();
  return rates ? threadCrew(jobs ?? availableParallelism(), rates) : requestCrew(jobs ?? REQUESTS, backend);
}

function threadCrew(size: number, { rates, sources, clock, maxText }: LocalRates): Crew {
  const workerData: ThreadData = { rates: shareRates(rates.current, sources, 1), at: clock(), maxText };
  const options = { filename: THREAD, name: 'annotateChunk', minThreads: size, maxThreads: size, workerData };
  const pool = new Piscina<ArchiveChunk, readonly ArchiveOutcome[]>(options);
  return { size, annotate: (chunk) => pool.run(chunk), close: () => pool.destroy() };
}

/** Several requests at once to one service. */
function requestCrew(size: number, backend: Backend): Crew {
  return { size, annotate: (chunk) => annotateFiles(chunk, backend), close: () => Promise.resolve() };
}
