import { didYouMean, nearest, quoteSent } from '../../src/support/suggest.js';

test('the nearest name, whatever its case, unless too much of it is wrong', () => {
  expect(nearest('regoin', ['region', 'assume'])).toBe('region');
  expect(nearest('REGION', ['region'])).toBe('region');
  expect(nearest('colour', ['region', 'assume'])).toBeUndefined();
  expect(nearest('ab', [])).toBeUndefined();
  expect([nearest('ebc', ['ecb']), nearest('eb', ['ecb']), nearest('bce', ['ecb'])]).toEqual(['ecb', 'ecb', undefined]);
});

test('a suggestion or everything that is allowed', () => {
  expect(didYouMean('ever', ['first', 'every'])).toBe('did you mean "every"?');
  expect(didYouMean('xyz', ['first', 'every'])).toBe('allowed: first, every');
  expect(didYouMean('xyz', [])).toBe('none is allowed here');
});

test('what was sent is quoted as JSON, cut at 40 characters', () => {
  expect(quoteSent('a"b')).toBe('"a\\"b"');
  expect(quoteSent(undefined)).toBe('nothing');
  expect(quoteSent(['USD'])).toBe('["USD"]');
  expect(quoteSent('x'.repeat(1_000_000))).toHaveLength(40);
  let deep: unknown = [];
  for (let i = 0; i < 50_000; i++) deep = [deep];
  expect(quoteSent(deep)).toBe('a deeply nested value');
});

test('a value that cannot be written is not hidden', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => quoteSent(circle)).toThrow(TypeError);
});
