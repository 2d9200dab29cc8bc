import fc from 'fast-check';
import { measureLongestString } from '../../../src/api/validation/longest-string.js';

test('is the longest literal as written', () => {
  expect(measureLongestString('{"a":"bcd","ef":1}')).toBe(3);
  expect(measureLongestString('[1,2]')).toBe(0);
  expect(measureLongestString(String.raw`{"a":"b\"c\\"}`)).toBe(6);
});

test('of a broken document, up to its end', () => {
  expect(measureLongestString('{"a":"bcd')).toBe(3);
  expect(measureLongestString(String.raw`{"a":"bc\"`)).toBe(4);
});

test('agrees with JSON.stringify on any strings', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (strings) => {
      const longest = Math.max(...strings.map((each) => JSON.stringify(each).length - 2));
      expect(measureLongestString(JSON.stringify(strings))).toBe(longest);
    }),
  );
});

test('a million escapes take no longer than their length', () => {
  const start = performance.now();
  expect(measureLongestString(`"${'\\"'.repeat(1_000_000)}"`)).toBe(2_000_000);
  expect(measureLongestString(`"${'\\\\'.repeat(1_000_000)}"`)).toBe(2_000_000);
  expect(performance.now() - start).toBeLessThan(1000);
});
