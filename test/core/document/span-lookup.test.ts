import fc from 'fast-check';
import { createSpanLookup } from '../../../src/core/document/span-lookup.js';

test('finds what stands in one of the spans, whatever their order and overlaps', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length })));
  fc.assert(
    fc.property(spans, fc.nat(40), (all, at) => {
      expect(createSpanLookup(all)(at)).toBe(all.some(({ start, end }) => start <= at && at < end));
    }),
  );
});
