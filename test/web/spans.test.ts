import fc from 'fast-check';
import { applyEdits } from '../../src/core/annotation/apply-edits.js';
import type { Edit } from '../../src/core/annotation/annotation.js';
import { allShifted, changeBetween, shifted } from '../../web/desk/spans.js';

test('the change between two texts is what lies between their common ends', () => {
  expect(changeBetween('one two', 'one and two')).toEqual({ start: 4, end: 4, inserted: 4 });
  expect(changeBetween('aaa', 'aa')).toEqual({ start: 2, end: 3, inserted: 0 });
  expect(changeBetween('same', 'same')).toBeUndefined();
});

test('making the change gives the next text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '亿', '\n') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = changeBetween(before, after);
      const replacement = change ? after.slice(change.start, change.start + change.inserted) : '';
      expect(change ? applyEdits(before, [{ ...change, replacement }]) : before).toBe(after);
    }),
  );
});

test('a span moves with what is written before it, stays before what is written behind it, and goes when it is touched', () => {
  const span = { start: 10, end: 15, name: 'f1' };
  expect(shifted(span, { start: 2, end: 4, inserted: 5 })).toEqual({ ...span, start: 13, end: 18 });
  expect(shifted(span, { start: 10, end: 10, inserted: 1 })).toEqual({ ...span, start: 11, end: 16 });
  expect(shifted(span, { start: 15, end: 15, inserted: 9 })).toEqual(span);
  expect(shifted(span, { start: 14, end: 15, inserted: 1 })).toBeUndefined();
  expect(shifted(span, { start: 0, end: 99, inserted: 1 })).toBeUndefined();
});

test('a place to write at goes when something is written there', () => {
  expect(shifted({ start: 5, end: 5 }, { start: 5, end: 5, inserted: 3 })).toBeUndefined();
  expect(shifted({ start: 5, end: 5 }, { start: 2, end: 3, inserted: 3 })).toEqual({ start: 7, end: 7 });
});

test('spans between several edits hold the same characters after them', () => {
  const words = ['380', ' billion', ' yuan', ' and', ' $5m', '。'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 12 }),
      fc.string(),
      (parts, inserted) => {
        const text = parts.join('');
        const edits: Edit[] = [];
        const spans: { start: number; end: number }[] = [];
        let at = 0;
        for (const [i, part] of parts.entries()) {
          if (i % 3 === 0) edits.push({ start: at, end: at + part.length, replacement: inserted });
          else spans.push({ start: at, end: at + part.length });
          at += part.length;
        }
        const next = applyEdits(text, edits);
        const changes = edits.map(({ start, end, replacement }) => ({ start, end, inserted: replacement.length }));
        const moved = allShifted(spans, changes);
        expect(moved.map(({ start, end }) => next.slice(start, end))).toEqual(
          spans.map(({ start, end }) => text.slice(start, end)),
        );
      },
    ),
  );
});
