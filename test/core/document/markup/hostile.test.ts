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
];

const cases: readonly (readonly [MediaType, string])[] = [
  ...HTML.map((piece) => ['text/html', piece] as const),
  ...MARKDOWN.map((piece) => ['text/markdown', piece] as const),
];

function timeOf(type: MediaType, input: string): number {
  const start = performance.now();
  readProse(input, type);
  return performance.now() - start;
}

test.each(cases)('%s of %j is read in linear time', (type, piece) => {
  const small = piece.repeat(Math.ceil(20_000 / piece.length));
  const once = timeOf(type, small);
  // Eight times the text: time by the square would be 64 times. Under half a second the machine's moods decide.
  expect(timeOf(type, small.repeat(8))).toBeLessThan(Math.max(500, 24 * once));
});
