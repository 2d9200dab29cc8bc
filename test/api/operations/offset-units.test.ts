import fc from 'fast-check';
import { convertOffsets } from '../../../src/api/operations/offset-units.js';

const TEXT = 'a😀亿é b';
// Offsets of TEXT in UTF-16, code points and UTF-8: before each character and behind the last.
const UTF16 = [0, 1, 3, 4, 5, 6, 7];
const CODEPOINT = [0, 1, 2, 3, 4, 5, 6];
const UTF8 = [0, 1, 5, 8, 10, 11, 12];

test('converts every span of an answer and nothing else', () => {
  const answer = {
    figures: [
      { id: 'f1', start: 4, end: 5, edit: { start: 5, end: 5, replacement: '!' } },
      { id: 'f2', start: 0, end: 1 },
    ],
    declarations: [{ start: 3, end: 7 }],
    findings: [{ id: 'n1', start: 1, end: 3, suggestions: [{ start: 6, end: 7, replacement: '?' }] }],
    annotated: 'kept',
  };
  expect(convertOffsets(answer, TEXT, 'utf8')).toEqual({
    figures: [
      { id: 'f1', start: 8, end: 10, edit: { start: 10, end: 10, replacement: '!' } },
      { id: 'f2', start: 0, end: 1 },
    ],
    declarations: [{ start: 5, end: 12 }],
    findings: [{ id: 'n1', start: 1, end: 5, suggestions: [{ start: 11, end: 12, replacement: '?' }] }],
    annotated: 'kept',
  });
  expect(convertOffsets(answer, TEXT, 'utf16')).toBe(answer);
});

test.each([
  ['codepoint', CODEPOINT],
  ['utf8', UTF8],
] as const)('%s, in whatever order the spans come', (unit, expected) => {
  const spans = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 8 });
  fc.assert(
    fc.property(spans, (pairs) => {
      const figures = pairs.map(([start, end]) => ({ start: UTF16[start]!, end: UTF16[end]! }));
      const moved = convertOffsets({ figures, declarations: [] }, TEXT, unit).figures;
      expect(moved).toEqual(pairs.map(([start, end]) => ({ start: expected[start]!, end: expected[end]! })));
    }),
  );
});
