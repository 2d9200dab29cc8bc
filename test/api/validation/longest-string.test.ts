import fc from 'fast-check';
import { longestString } from '../../../src/api/validation/longest-string.js';

test('is the longest literal as written', () => {
  expect(longestString('{"a":"bcd","ef":1}')).toBe(3);
  expect(longestString('[1,2]')).toBe(0);
  expect(longestString(String.raw`{"a":"b\"c\\"}`)).toBe(6);
});

test('of a broken document, up to its end', () => {
  expect(longestString('{"a":"bcd')).toBe(3);
  expect(longestString(String.raw`{"a":"bc\"`)).toBe(4);
});

test('agrees with JSON.stringify on any strings', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (strings) => {
      const longest = Math.max(...strings.map((each) => JSON.stringify(each).length - 2));
      expect(longestString(JSON.stringify(strings))).toBe(longest);
    }),
  );
});

test('a million escapes take no longer than their length', () => {
  const start = performance.now();
  expect(longestString(`"${'\\"'.repeat(1_000_000)}"`)).toBe(2_000_000);
  expect(longestString(`"${'\\\\'.repeat(1_000_000)}"`)).toBe(2_000_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
