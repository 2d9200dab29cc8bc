import { setTimeout as wait } from 'node:timers/promises';
import { hasEnded } from '../../api/jobs/job.js';
import type { HttpDependencies } from '../dependencies.js';

const POLL_INTERVAL_MS = 1000;
const HEARTBEAT_INTERVAL_MS = 15_000;

/** The progress of a job as server-sent events, until it has ended. */
export async function* streamJobEvents(
  id: string,
  { jobs }: Pick<HttpDependencies, 'jobs'>,
  gone: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  let last = '';
  let silentMs = 0;
  yield `retry: ${POLL_INTERVAL_MS * 2}\n\n`;
  while (!gone.aborted && !jobs.closing.aborted) {
    const job = await jobs.find(id);
    if (!job) return;
    const data = JSON.stringify(await jobs.getProgress(job));
    if (data !== last) yield `event: progress\ndata: ${data}\n\n`;
    else if (silentMs >= HEARTBEAT_INTERVAL_MS) yield ': still there\n\n';
    silentMs = data === last && silentMs < HEARTBEAT_INTERVAL_MS ? silentMs + POLL_INTERVAL_MS : 0;
    last = data;
    if (hasEnded(job)) return;
    await wait(POLL_INTERVAL_MS, undefined, { signal: gone }).catch(() => undefined);
  }
}
