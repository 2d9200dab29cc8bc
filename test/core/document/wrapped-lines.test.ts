import fc from 'fast-check';
import { joinWrappedLines } from '../../../src/core/document/wrapped-lines.js';

test.each([
  ['the next line continues in small letters', 'a loan of 5\nmillion yuan'],
  ['the line ends with a word that ends nothing', 'It was sold for about\n$5 million'],
  ['a mark is torn in two', 'They drew a loan of US\n$5 million'],
  ['a dash asks for more', 'as much as the old one --\n$16 a dose'],
  ['an indent follows', 'a loan of 5\n   million yuan'],
  [
    'the next word would not have fitted',
    'The company said on Monday that it had raised 180 million\nHong Kong dollars from a group of investors, of whom one\nis a bank.',
  ],
])('a line end wraps when %s', (_, text) => {
  expect(joinWrappedLines(text)).toBe(text.replaceAll('\n', ' '));
});

test.each([
  ['the next line starts a sentence', 'He got 180 million\nHKD is pegged'],
  ['the next line is blank', 'a loan of 5\n\nmillion'],
  ['the line is blank', '\nmillion'],
  ['a sentence ends', 'It lost 5.\nmillion'],
  ['a label ends', 'Revenue:\nmillions'],
  ['an item begins', 'It lost 5\n- million'],
  ['a numbered item begins', 'It lost 5\nb) million'],
  ['a Chinese line begins', '收入180亿\n人民币'],
  ['lines are short', 'Revenue\n12.3\n45.6'],
  [
    'the next word would have fitted beside a wider line',
    'The company said on Monday that it had raised 180 million dollars in all.\nThe company said on Monday that it had raised 180 million\nUSD loans',
  ],
  ['the text ends', 'It lost 5\n'],
])('a line end is a border when %s', (_, text) => {
  expect(joinWrappedLines(text)).toBe(text);
});

test('a carriage return before a line end that wraps is a blank, too', () => {
  expect(joinWrappedLines('a loan of 5\r\nmillion')).toBe('a loan of 5  million');
});

test('one code unit for one, and nothing but line ends changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '5', '.', ' ', '\n', '\r', '元', '$', '-') }), (text) => {
      const joined = joinWrappedLines(text);
      expect(joined.replace(/\s/g, '_')).toBe(text.replace(/\s/g, '_'));
    }),
  );
});
