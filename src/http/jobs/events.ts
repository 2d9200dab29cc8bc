import { setTimeout as wait } from 'node:timers/promises';
import { hasEnded } from '../../api/jobs/job.js';
import { getJobProgress } from '../../api/jobs/progress.js';
import type { HttpDependencies } from '../dependencies.js';

/** Milliseconds between two looks, and between two signs of life. */
const POLL_INTERVAL_MS = 1000;
const HEARTBEAT_INTERVAL_MS = 15_000;

/** How a job goes, as server-sent events, until it has ended. */
export async function* streamJobEvents(
  id: string,
  { clock, jobs }: Pick<HttpDependencies, 'clock' | 'jobs'>,
  gone: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  let last = '';
  let silentMs = 0;
  yield `retry: ${POLL_INTERVAL_MS * 2}\n\n`;
  while (!gone.aborted && !jobs.closing.aborted) {
    const job = await jobs.store.find(id);
    if (!job) return;
    const data = JSON.stringify(await getJobProgress(jobs.store, job, clock()));
    if (data !== last) yield `event: progress\ndata: ${data}\n\n`;
    else if (silentMs >= HEARTBEAT_INTERVAL_MS) yield ': still there\n\n';
    silentMs = data === last && silentMs < HEARTBEAT_INTERVAL_MS ? silentMs + POLL_INTERVAL_MS : 0;
    last = data;
    if (hasEnded(job)) return;
    // Whoever goes away ends the pause.
    await wait(POLL_INTERVAL_MS, undefined, { signal: gone }).catch(() => undefined);
  }
}
