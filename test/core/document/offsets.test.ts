import fc from 'fast-check';
import { createOffsetMapper } from '../../../src/core/document/offsets.js';
import { spansOverlap } from '../../../src/core/document/span.js';

test('code points and bytes are those of the text before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(30)), (text, asked) => {
      const starts = [0, ...[...text].map((point) => point.length)];
      let at = 0;
      const whole = starts.map((length) => (at += length));
      const places = asked.map((each) => whole[each % whole.length]!);
      const codePoints = createOffsetMapper(text, 'codepoint');
      const bytes = createOffsetMapper(text, 'utf8');
      const units = createOffsetMapper(text, 'utf16');
      for (const place of places) {
        const before = text.slice(0, place);
        expect([units(place), codePoints(place), bytes(place)]).toEqual([
          place,
          [...before].length,
          Buffer.byteLength(before),
        ]);
      }
    }),
  );
});

test('spans that only touch do not overlap', () => {
  expect(spansOverlap({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  expect(spansOverlap({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
});
