import { setImmediate } from 'node:timers/promises';

/**
 * What is made of each item, as a list: a range of years is computed without keeping other requests waiting, and only what
 * is made is kept.
 * @param stepsAtOnce before the event loop runs other work: a few milliseconds
 */
export async function collect<T, R>(items: Iterable<T>, make: (item: T) => R, stepsAtOnce = 100): Promise<R[]> {
  const collected: R[] = [];
  for (const item of items) {
    collected.push(make(item));
    if (collected.length % stepsAtOnce === 0) await setImmediate();
  }
  return collected;
}
