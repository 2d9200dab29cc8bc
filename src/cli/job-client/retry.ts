import { setTimeout as wait } from 'node:timers/promises';
import { describeFailure } from '../../support/failure-cause.js';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { writeMessage } from '../output.js';
import { RefusedError } from './client.js';

/** Tries in a row without any progress, and the longest pause between two. */
const MAX_FAILURES = 12;
const MAX_DELAY_MS = 15_000;
const BASE_DELAY_MS = 250;
/** Answers of a service that is busy, starting or without its database: worth another attempt. */
const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([408, 409, 429, 500, 502, 503, 504]);

/**
 * Does something over a network that may fail until it is done.
 * @param attempt does what is left to do
 * @param progress a number that grows as long as it gets on: patience then begins anew
 * @throws what the service refuses, and the last failure when there is no progress any more
 */
export async function retryWhileProgressing<T>(
  attempt: () => Promise<T>,
  progress: () => number,
  context: CliContext,
): Promise<T> {
  let failures = 0;
  let before = progress();
  for (;;)
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof CliError && !(error instanceof RefusedError && RETRYABLE_STATUSES.has(error.status)))
        throw error;
      if (progress() > before) failures = 0;
      before = progress();
      if (++failures >= MAX_FAILURES) throw error instanceof CliError ? error : new CliError(describeFailure(error));
      if (failures === 1) writeMessage(context, `${describeFailure(error)}; trying again`);
      await wait(Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** failures));
    }
}
