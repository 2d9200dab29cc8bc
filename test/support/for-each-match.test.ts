import fc from 'fast-check';
import { forEachMatch } from '../../src/support/for-each-match.js';

function matchesOf(pattern: RegExp, text: string): unknown[] {
  const found: unknown[] = [];
  forEachMatch(pattern, text, ({ index, 0: words, 1: group }) => found.push([index, words, group]));
  return found;
}

test.each([/a(b)?/g, /\d+/g, /b*/g, /(?<=a)b|c/g])('%s finds what matchAll finds', (pattern) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abc12 ') }), (text) => {
      const expected = [...text.matchAll(pattern)].map(({ index, 0: words, 1: group }) => [index, words, group]);
      expect(matchesOf(pattern, text)).toEqual(expected);
    }),
  );
});

test('a visitor may use the same pattern', () => {
  const pattern = /a/g;
  let count = 0;
  forEachMatch(pattern, 'aaa', () => {
    count++;
    expect(matchesOf(pattern, 'xa')).toHaveLength(1);
  });
  expect(count).toBe(3);
});
