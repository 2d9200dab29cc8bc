import { didYouMean, findNearest, quoteInput } from '../../src/support/suggest.js';

test('findNearest returns the nearest name whatever its case, or undefined when none is near', () => {
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

test('didYouMean suggests the nearest name, or lists what is allowed', () => {
  expect(didYouMean('ever', ['first', 'every'])).toBe('did you mean "every"?');
  expect(didYouMean('xyz', ['first', 'every'])).toBe('allowed: first, every');
  expect(didYouMean('xyz', [])).toBe('none is allowed here');
});

test('quoteInput quotes a value as JSON, cut at 40 characters', () => {
  expect(quoteInput('a"b')).toBe('"a\\"b"');
  expect(quoteInput(undefined)).toBe('nothing');
  expect(quoteInput(['USD'])).toBe('["USD"]');
  expect(quoteInput('x'.repeat(1_000_000))).toHaveLength(40);
  let deep: unknown = [];
  for (let i = 0; i < 50_000; i++) deep = [deep];
  expect(quoteInput(deep)).toBe('a deeply nested value');
});

test('quoteInput throws for a value that is no JSON', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(() => quoteInput(circle)).toThrow(TypeError);
});
