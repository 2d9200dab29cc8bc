import { setImmediate } from 'node:timers/promises';

/** Steps of a loop before the event loop runs other work: a few milliseconds. */
const STEPS_AT_ONCE = 100;

/** What an iterable gives, as a list: a range of years is computed without keeping other requests waiting. */
export async function collect<T>(items: Iterable<T>): Promise<readonly T[]> {
  const collected: T[] = [];
  for (const item of items) {
    collected.push(item);
    if (collected.length % STEPS_AT_ONCE === 0) await setImmediate();
  }
  return collected;
}
