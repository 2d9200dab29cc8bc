import fc from 'fast-check';
import { applyEdits } from '../../../src/core/annotation/apply-edits.js';

const put = (start: number, replacement: string, end = start): { start: number; end: number; replacement: string } => ({
  start,
  end,
  replacement,
});

test('edits are made in text order, at one place in the order given', () => {
  expect(applyEdits('abc', [put(3, '!'), put(1, '1'), put(1, '2'), put(2, 'C', 3)])).toBe('a12bC!');
});

test('the text between two edits may be transformed', () => {
  expect(applyEdits('abc', [put(1, '-')], (kept) => kept.toUpperCase())).toBe('A-BC');
});

test.each([
  ['overlap', [put(0, 'x', 2), put(1, 'y', 3)]],
  ['outside', [put(4, 'x')]],
  ['backwards', [put(2, 'x', 1)]],
])('edits that %s are refused', (_name, edits) => {
  expect(() => applyEdits('abc', edits)).toThrow(RangeError);
});

test('insertions keep every character of the text, in order', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(20)), (text, places) => {
      const edits = places.map((at) => put(Math.min(at, text.length), '\u0001'));
      expect(applyEdits(text, edits).replaceAll('\u0001', '')).toBe(text.replaceAll('\u0001', ''));
    }),
  );
});
