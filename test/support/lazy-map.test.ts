import { LazyMap } from '../../src/support/lazy-map.js';

test('an empty map has nothing', () => {
  const map = new LazyMap<string, number>();
  expect([map.has('a'), map.get('a')]).toEqual([false, undefined]);
});

test('what was put in last is found by its key, also where it is undefined', () => {
  const map = new LazyMap<string, number | undefined>();
  map.set('a', 1);
  map.set('a', 2);
  map.set('b', undefined);
  expect([map.get('a'), map.has('b'), map.get('b'), map.has('c')]).toEqual([2, true, undefined, false]);
});
