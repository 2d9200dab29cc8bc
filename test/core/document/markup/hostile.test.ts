import type { MediaType } from '../../../../src/core/document/markup/media-type.js';
import { readProse } from '../../../../src/core/document/markup/read-prose.js';

const HTML = [
  '<',
  '<a>',
  '</b>',
  '<div>',
  '&',
  '&#',
  '&amp',
  '<!--',
  '<![CDATA[',
  '</',
  '<q>',
  '<sup>',
  '<a b="',
  '<data class=crossrate>',
  '<title>',
];
const MARKDOWN = [
  '*',
  'a**b',
  '_a ',
  '[',
  '[a]',
  '[a](',
  '![',
  '> ',
  '>',
  '- ',
  '1. ',
  '`',
  '`a``b',
  '~~a',
  '<',
  '&',
  '\\',
  '|',
  'a|b\n-|-\n',
  '*a_b**c__',
  '[a]: b\n',
  '<div>\n\n',
  'http://a',
  '<http://a$1',
];

const cases: readonly (readonly [MediaType, string])[] = [
  ...HTML.map((piece) => ['text/html', piece] as const),
  ...MARKDOWN.map((piece) => ['text/markdown', piece] as const),
];

// How its time grows with the input is measured by bench/parts/hostile.mjs.
test.each(cases)('%s made of %j alone is read without an error', (type, piece) => {
  const input = piece.repeat(Math.ceil(20_000 / piece.length));
  const prose = readProse(input, type);
  const { start, end } = prose.toOriginal(0, prose.text.length);
  expect([start >= 0, end <= input.length]).toEqual([true, true]);
});
