import { OrderedQueue } from '../../src/http/batch/ordered-queue.js';

/** A result that the test resolves. */
function deferred<T>(): { readonly promise: Promise<T>; resolve(value: T): void; reject(error: Error): void } {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((done, failed) => ([resolve, reject] = [done, failed]));
  return { promise, resolve, reject };
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

test('returns results in the order of the work, whichever is done first', async () => {
  const queue = new OrderedQueue<string>(3);
  const work = ['a', 'b', 'c'].map(() => deferred<string>());
  for (const { promise } of work) await queue.add(() => promise);
  queue.end();
  work[2]!.resolve('c');
  work[0]!.resolve('a');
  work[1]!.resolve('b');
  const taken: string[] = [];
  for await (const result of queue) taken.push(result);
  expect(taken).toEqual(['a', 'b', 'c']);
});

test('add waits while the queue is full', async () => {
  const queue = new OrderedQueue<number>(2);
  let begun = 0;
  const adding = (async () => {
    for (let i = 0; i < 5; i++) await queue.add(() => Promise.resolve(++begun));
    queue.end();
  })();
  await turn();
  expect(begun).toBe(2);
  const reader = queue[Symbol.asyncIterator]();
  expect((await reader.next()).value).toBe(1);
  await turn();
  expect(begun).toBe(2);
  expect((await reader.next()).value).toBe(2);
  await turn();
  expect(begun).toBe(3);
  for (let i = 0; i < 4; i++) await reader.next();
  await adding;
  expect(begun).toBe(5);
});

test('returns an error after the results of the work begun before it', async () => {
  const queue = new OrderedQueue<number>(4);
  await queue.add(() => Promise.resolve(1));
  queue.fail(new Error('broken off'));
  const reader = queue[Symbol.asyncIterator]();
  expect((await reader.next()).value).toBe(1);
  await expect(reader.next()).rejects.toThrow('broken off');
});

test('begins no more work after its consumer has stopped', async () => {
  const queue = new OrderedQueue<number>(1);
  await queue.add(() => Promise.resolve(1));
  const second = queue.add(() => Promise.reject(new Error('must not be begun')));
  queue.close();
  expect(await second).toBe(false);
});
