import { setTimeout as wait } from 'node:timers/promises';
import type { CliContext } from '../context.js';
import { CliError } from '../exit.js';
import { tell } from '../output.js';
import { Refused } from './client.js';

/** Tries in a row without any progress, and the longest pause between two. */
const MOST_FAILURES = 12;
const LONGEST_MS = 15_000;
const FIRST_MS = 250;
/** What the service says when it is busy, starting or has lost its database: asked again, it may say otherwise. */
const PASSING: ReadonlySet<number> = new Set([408, 409, 429, 500, 502, 503, 504]);

/**
 * Does something over a network that may fail until it is done.
 * @param attempt does what is left to do
 * @param progress a number that grows as long as it gets on: patience then begins anew
 * @throws what the service refuses, and the last failure when there is no progress any more
 */
export async function persevere<T>(attempt: () => Promise<T>, progress: () => number, context: CliContext): Promise<T> {
  let failures = 0;
  let before = progress();
  for (;;)
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof CliError && !(error instanceof Refused && PASSING.has(error.status))) throw error;
      if (progress() > before) failures = 0;
      before = progress();
      if (++failures >= MOST_FAILURES) throw error instanceof CliError ? error : new CliError(reasonOf(error));
      if (failures === 1) tell(context, `${reasonOf(error)}; trying again`);
      await wait(Math.min(LONGEST_MS, FIRST_MS * 2 ** failures));
    }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? `${message}: ${cause.message}` : message;
}
