import { createLifecycle } from '../../src/app/lifecycle.js';

test('stops the parts in the declared order, not in the order of their start', async () => {
  const stopped: string[] = [];
  const lifecycle = createLifecycle(['server', 'jobs', 'rates']);
  for (const part of ['jobs', 'rates', 'server'] as const)
    lifecycle.onStop(part, async () => {
      await Promise.resolve();
      stopped.push(part);
    });
  await lifecycle.stop();
  expect(stopped).toEqual(['server', 'jobs', 'rates']);
});

test('leaves out what was never started, and stops nothing twice', async () => {
  const stopped: string[] = [];
  const lifecycle = createLifecycle(['server', 'jobs', 'rates']);
  lifecycle.onStop('rates', () => void stopped.push('rates'));
  await lifecycle.stop();
  await lifecycle.stop();
  expect(stopped).toEqual(['rates']);
});

test('waits for one part before it stops the next', async () => {
  const stopped: string[] = [];
  const lifecycle = createLifecycle(['server', 'rates']);
  lifecycle.onStop('rates', () => void stopped.push('rates'));
  lifecycle.onStop('server', async () => {
    await new Promise((resolve) => setImmediate(resolve));
    stopped.push('server');
  });
  await lifecycle.stop();
  expect(stopped).toEqual(['server', 'rates']);
});
