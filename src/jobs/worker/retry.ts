import { setTimeout as wait } from 'node:timers/promises';

const RETRY_INTERVAL_MS = 500;

/**
 * Tries to write a result until it is written or its lease has ended anyway: a database that restarts takes seconds, and
 * the work of them would be lost.
 * @throws the last error
 */
export async function retryWrite<T>(write: () => Promise<T>, forMs: number, stopping: AbortSignal): Promise<T> {
  const until = performance.now() + forMs;
  for (;;)
    try {
      return await write();
    } catch (error) {
      if (performance.now() > until || stopping.aborted) throw error;
      await wait(RETRY_INTERVAL_MS);
    }
}
