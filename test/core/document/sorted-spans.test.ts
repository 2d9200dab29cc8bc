import fc from 'fast-check';
import { findFirstFrom, removeOverlaps } from '../../../src/core/document/sorted-spans.js';

const starts = fc.array(fc.nat({ max: 50 }), { maxLength: 20 }).map((list) => [...list].sort((a, b) => a - b));

test('firstFrom is the first item at or behind an offset', () => {
  fc.assert(
    fc.property(starts, fc.nat({ max: 60 }), (list, offset) => {
      const items = list.map((start) => ({ start }));
      const expected = list.findIndex((start) => start >= offset);
      expect(findFirstFrom(items, offset)).toBe(expected < 0 ? list.length : expected);
    }),
  );
});

describe('withoutOverlaps', () => {
  test('puts items in order', () => {
    expect(removeOverlaps([span(5, 8), span(0, 3)])).toEqual([span(0, 3), span(5, 8)]);
  });

  test('of two that overlap keeps the one that came first', () => {
    expect(removeOverlaps([span(2, 8), span(0, 5)])).toEqual([span(2, 8)]);
    expect(removeOverlaps([span(0, 5), span(2, 8)])).toEqual([span(0, 5)]);
  });

  test('lets neighbours touch', () => {
    expect(removeOverlaps([span(0, 5), span(5, 8)])).toEqual([span(0, 5), span(5, 8)]);
  });

  test('never keeps an overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 9 }))), (list) => {
        const kept = removeOverlaps(list.map(([start, length]) => span(start, start + length)));
        kept.slice(1).forEach((item, i) => {
          expect(item.start).toBeGreaterThanOrEqual(kept[i]!.end);
        });
      }),
    );
  });
});

function span(start: number, end: number): { start: number; end: number } {
  return { start, end };
}
