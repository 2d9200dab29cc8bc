import { findEnclosures } from '../../../src/core/annotation/enclosures.js';

/** Places are marked with a bar. */
function around(marked: string): readonly (readonly [string | undefined, boolean])[] {
  const text = marked.replaceAll('|', '');
  const places = [...marked.matchAll(/\|/g)].map(({ index }, before) => ({ start: index - before }));
  return findEnclosures(text, places).map(({ bracket, quoted }) => [
    bracket && text.slice(bracket.open, bracket.close + 1),
    quoted,
  ]);
}

test.each([
  [
    'nothing',
    '|a (b) |c',
    [
      [undefined, false],
      [undefined, false],
    ],
  ],
  [
    'brackets',
    'a (|b) （|c）【|d】',
    [
      ['(b)', false],
      ['（c）', false],
      ['【d】', false],
    ],
  ],
  ['full-width and half-width together', 'a (|b）', [['(b）', false]]],
  [
    'the innermost',
    'a (b (|c) |d)',
    [
      ['(c)', false],
      ['(b (c) d)', false],
    ],
  ],
  ['a bracket of the figure’s own', 'a |(5)', [[undefined, false]]],
  [
    'a bracket that does not close',
    'a (|b\n|c)',
    [
      [undefined, false],
      [undefined, false],
    ],
  ],
  ['a bracket that does not open', 'a) (|b)', [['(b)', false]]],
  [
    'quotation marks',
    '“|a” |b 「|c」 『|d』',
    [
      [undefined, true],
      [undefined, false],
      [undefined, true],
      [undefined, true],
    ],
  ],
  [
    'straight ones',
    '"|a" |b "|c"',
    [
      [undefined, true],
      [undefined, false],
      [undefined, true],
    ],
  ],
  ['a straight one alone', 'a 5" |b', [[undefined, false]]],
  [
    'a speech of two paragraphs',
    '“|a\n“|b” |c',
    [
      [undefined, true],
      [undefined, true],
      [undefined, false],
    ],
  ],
  [
    'one within another',
    '「a『b』|c」|d',
    [
      [undefined, true],
      [undefined, false],
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(around(text)).toEqual(expected);
});
