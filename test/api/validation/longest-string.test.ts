import fc from 'fast-check';
import { measureLongestString } from '../../../src/api/validation/longest-string.js';

test('returns the length of the longest string literal as it is written, with its escapes', () => {
  expect(measureLongestString('{"a":"bcd","ef":1}')).toBe(3);
  expect(measureLongestString('[1,2]')).toBe(0);
  expect(measureLongestString(String.raw`{"a":"b\"c\\"}`)).toBe(6);
});

test('takes an unterminated string to end with the document', () => {
  expect(measureLongestString('{"a":"bcd')).toBe(3);
  expect(measureLongestString(String.raw`{"a":"bc\"`)).toBe(4);
});

test('agrees with JSON.stringify for any strings', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (strings) => {
      const longest = Math.max(...strings.map((each) => JSON.stringify(each).length - 2));
      expect(measureLongestString(JSON.stringify(strings))).toBe(longest);
    }),
  );
});

test('counts both characters of each of a million escapes', () => {
  expect(measureLongestString(`"${'\\"'.repeat(1_000_000)}"`)).toBe(2_000_000);
  expect(measureLongestString(`"${'\\\\'.repeat(1_000_000)}"`)).toBe(2_000_000);
});
