import { didYouMean, findNearest, quoteInput } from '../../src/support/suggest.js';

test('the nearest name, whatever its case, unless too much of it is wrong', () => {
  expect(findNearest('regoin', ['region', 'assume'])).toBe('region');
  expect(findNearest('REGION', ['region'])).toBe('region');
  expect(findNearest('colour', ['region', 'assume'])).toBeUndefined();
  expect(findNearest('ab', [])).toBeUndefined();
  expect([findNearest('ebc', ['ecb']), findNearest('eb', ['ecb']), findNearest('bce', ['ecb'])]).toEqual([
    'ecb',
    'ecb',
    undefined,
  ]);
});

test('a suggestion or everything that is allowed', () => {
  expect(didYouMean('ever', ['first', 'every'])).toBe('did you mean "every"?');
  expect(didYouMean('xyz', ['first', 'every'])).toBe('allowed: first, every');
  expect(didYouMean('xyz', [])).toBe('none is allowed here');
});

test('what was sent is quoted as JSON, cut at 40 characters', () => {
  expect(quoteInput('a"b')).toBe('"a\\"b"');
  expect(quoteInput(undefined)).toBe('nothing');
  expect(quoteInput(['USD'])).toBe('["USD"]');
  expect(quoteInput('x'.repeat(1_000_000))).toHaveLength(40);
  let deep: unknown = [];
  for (let i = 0; i < 50_000; i++) deep = [deep];
  expect(quoteInput(deep)).toBe('a deeply nested value');
});

test('a value that cannot be written is not hidden', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => quoteInput(circle)).toThrow(TypeError);
});
