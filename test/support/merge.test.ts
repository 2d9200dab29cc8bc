import { merge } from '../../src/support/merge.js';

test('merge returns the fields of both objects, of the second where both have one, and changes neither', () => {
  const first = { a: 1, b: 2 };
  const more = { b: 3, c: 4 };
  expect(Object.entries(merge(first, more))).toEqual([
    ['a', 1],
    ['b', 3],
    ['c', 4],
  ]);
  expect([first, more]).toEqual([
    { a: 1, b: 2 },
    { b: 3, c: 4 },
  ]);
});
