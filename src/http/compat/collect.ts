import { setImmediate } from 'node:timers/promises';

/**
 * What an iterable gives, as a list: a range of years is computed without keeping other requests waiting.
 * @param stepsAtOnce before the event loop runs other work: a few milliseconds
 */
export async function collect<T>(items: Iterable<T>, stepsAtOnce = 100): Promise<readonly T[]> {
  const collected: T[] = [];
  for (const item of items) {
    collected.push(item);
    if (collected.length % stepsAtOnce === 0) await setImmediate();
  }
  return collected;
}
