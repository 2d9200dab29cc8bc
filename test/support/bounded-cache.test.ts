import { BoundedCache, memoizePerObject } from '../../src/support/bounded-cache.js';

describe('BoundedCache', () => {
  test('returns the cached value without making it again', () => {
    const cache = new BoundedCache<string, { readonly of: string }>(3);
    const first = cache.get('a', () => ({ of: 'a' }));
    expect(cache.get('a', () => ({ of: 'another' }))).toBe(first);
  });

  test('caches undefined too', () => {
    const cache = new BoundedCache<string, string | undefined>(3);
    expect(cache.get('a', () => undefined)).toBeUndefined();
    expect(cache.get('a', () => 'made again')).toBeUndefined();
  });

  test('drops the oldest entry when it is full', () => {
    const cache = new BoundedCache<number, string>(2);
    for (const key of [1, 2, 3]) cache.get(key, () => 'first');
    expect([3, 2, 1].map((key) => cache.get(key, () => 'again'))).toEqual(['first', 'first', 'again']);
  });
});

test('memoizePerObject computes a value once for each object', () => {
  let made = 0;
  const numberOf = memoizePerObject((_owner: object) => ++made);
  const [a, b] = [{}, {}];
  expect([numberOf(a), numberOf(b), numberOf(a)]).toEqual([1, 2, 1]);
});
