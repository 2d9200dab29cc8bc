import { Latest } from '../../web/desk/latest.js';

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

test('only the newest task is answered, in whatever order the answers come', async () => {
  const latest = new Latest();
  const [first, second] = [deferred<string>(), deferred<string>()];
  let ended = false;
  const one = latest.run((signal) => {
    signal.addEventListener('abort', () => (ended = true));
    return first.promise;
  });
  const two = latest.run(() => second.promise);
  second.resolve('second');
  first.resolve('first');
  expect([await one, await two, ended]).toEqual([undefined, 'second', true]);
});

test('a failure counts only while its task is the newest', async () => {
  const latest = new Latest();
  const [first, second] = [deferred<string>(), deferred<string>()];
  const one = latest.run(() => first.promise);
  const two = latest.run(() => second.promise);
  first.reject(new Error('late'));
  second.reject(new Error('now'));
  expect(await one).toBeUndefined();
  await expect(two).rejects.toThrow('now');
});

test('a task that is ended is not answered', async () => {
  const latest = new Latest();
  const task = deferred<string>();
  const answer = latest.run(() => task.promise);
  latest.end();
  task.resolve('too late');
  expect(await answer).toBeUndefined();
});
