import { merge } from '../../src/support/merge.js';

test('the fields of both in their order, the second where both have one; neither is changed', () => {
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
