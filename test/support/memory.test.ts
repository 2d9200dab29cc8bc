import { BoundedCache, memoizePerObject } from '../../src/support/bounded-cache.js';

test('what is remembered is not made again', () => {
  const memory = new BoundedCache<string, { readonly of: string }>(3);
  const first = memory.get('a', () => ({ of: 'a' }));
  expect(memory.get('a', () => ({ of: 'another' }))).toBe(first);
});

test('also that there is nothing', () => {
  const memory = new BoundedCache<string, string | undefined>(3);
  expect(memory.get('a', () => undefined)).toBeUndefined();
  expect(memory.get('a', () => 'made again')).toBeUndefined();
});

test('the oldest gives way when there are too many', () => {
  const memory = new BoundedCache<number, string>(2);
  for (const key of [1, 2, 3]) memory.get(key, () => 'first');
  expect([3, 2, 1].map((key) => memory.get(key, () => 'again'))).toEqual(['first', 'first', 'again']);
});

test('once for each object', () => {
  let made = 0;
  const numberOf = memoizePerObject((_owner: object) => ++made);
  const [a, b] = [{}, {}];
  expect([numberOf(a), numberOf(b), numberOf(a)]).toEqual([1, 2, 1]);
});
