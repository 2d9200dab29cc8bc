import * as fc from 'fast-check';
import { LineSplitter, type LinePiece } from '../../../src/api/ndjson/line-splitter.js';
import { readNonBlankLines } from '../../../src/api/ndjson/read-lines.js';

const MAX_LINE = 12;

/** Cuts an input that comes in pieces of the given lengths. */
function cut(input: Buffer, lengths: readonly number[], offset = 0, rows = 0): readonly LinePiece[] {
  const cutter = new LineSplitter({ maxLineBytes: MAX_LINE, pieceBytes: 30, pieceLines: 4, offset, rows });
  const pieces: LinePiece[] = [];
  let from = 0;
  for (let i = 0; from < input.length; i++) {
    const length = Math.max(1, lengths[i % Math.max(1, lengths.length)] ?? input.length);
    pieces.push(...cutter.push(input.subarray(from, from + length)));
    from += length;
  }
  const rest = cutter.end();
  return rest ? [...pieces, rest] : pieces;
}

const line = fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[\n\ufeff]/g, ''));
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

test('returns the same lines with the same numbers however the input is cut', () => {
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), fc.boolean(), lengths, (lines, ending, open, sizes) => {
      const input = Buffer.from(lines.join(ending) + (open ? '' : ending));
      const whole = [...readNonBlankLines(input, 1)].map((each) => [each.row, Buffer.from(each.line).toString()]);
      const pieces = cut(input, sizes);
      const found = pieces.flatMap(({ bytes, firstRow }) =>
        [...readNonBlankLines(bytes, firstRow)].map((each) => [each.row, Buffer.from(each.line).toString()]),
      );
      const shortened = (text: string): string => Buffer.from(text).subarray(0, MAX_LINE).toString('latin1');
      expect(found.map(([row, text]) => [row, shortened(text as string)])).toEqual(
        whole.map(([row, text]) => [row, shortened(text as string)]),
      );
      expect(pieces.reduce((sum, { lines: count }) => sum + count, 0)).toBe(whole.length);
      expect(pieces.at(-1)?.endOffset ?? 0).toBe(input.length);
    }),
  );
});

test('truncates a line that is too long one byte above the limit, and returns the next one completely', () => {
  const [piece] = cut(Buffer.from(`${'x'.repeat(MAX_LINE)}\n${'y'.repeat(1000)}\nz\n`), [7]);
  const lines = [...readNonBlankLines(piece!.bytes, 1)].map((each) => Buffer.from(each.line).toString());
  expect(lines[0]).toBe('x'.repeat(MAX_LINE));
  expect(lines[1]).toMatch(/^y+$/);
  expect(lines[1]!.length).toBeGreaterThan(MAX_LINE);
  expect(lines[1]!.length).toBeLessThan(MAX_LINE + 4);
  expect(lines[2]).toBe('z');
});

test('removes a byte order mark at the start of the input only', () => {
  const [piece] = cut(Buffer.from('\ufeff{}\n\ufeff{}\n'), [2]);
  expect(piece!.bytes.toString()).toBe('{}\n\ufeff{}\n');
  expect(cut(Buffer.from('\ufeff{}\n'), [9], 40, 3)[0]).toMatchObject({ firstRow: 4, endOffset: 46 });
});

test('counts blank lines in the numbering, but does not return them', () => {
  expect(cut(Buffer.from('\n \r\n{}\n'), [100])).toMatchObject([{ rows: 3, lines: 1, firstRow: 1 }]);
});
