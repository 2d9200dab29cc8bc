import fc from 'fast-check';
import type { MediaType } from '../../../../src/core/document/markup/media-type.js';
import { readProse } from '../../../../src/core/document/markup/read-prose.js';

const PIECES = [
  'a',
  '5 yuan',
  ' ',
  '\n',
  '\n\n',
  '&amp;',
  '&nbsp',
  '&',
  '<',
  '>',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<code>',
  '</code>',
];
const MORE = [
  '<sup>1</sup>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '**',
  '*',
  '_',
  '`',
  '[',
  '](x)',
  '\\',
  '> ',
  '- ',
  '# ',
  '| ',
  '"',
  '😀',
];
const inputs = fc.array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 40 }).map((pieces) => pieces.join(''));
const types = fc.constantFrom<MediaType>('text/plain', 'text/html', 'text/markdown');

test('every character of the prose leads to the input and back', () => {
  fc.assert(
    fc.property(inputs, types, (input, type) => {
      const prose = readProse(input, type);
      let reached = 0;
      for (let at = 0; at < prose.text.length; at++) {
        const { start, end } = prose.toOriginal(at, at + 1);
        expect(start).toBeGreaterThanOrEqual(reached > 0 ? Math.min(reached, start) : 0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(input.length);
        if (end === start + 1 && prose.text.charAt(at) === input.charAt(start))
          expect(prose.fromOriginal(start, end)).toEqual({ start: at, end: at + 1 });
        reached = end;
      }
    }),
    { numRuns: 400 },
  );
});

test('spans keep their order, and closing marks only lead on', () => {
  fc.assert(
    fc.property(inputs, types, fc.nat(60), fc.nat(60), (input, type, a, b) => {
      const prose = readProse(input, type);
      const [start, end] = [a, b].map((each) => Math.min(each, prose.text.length)).sort((x, y) => x - y) as [
        number,
        number,
      ];
      const span = prose.toOriginal(start, end);
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(prose.skipClosingMarkup(span.end)).toBeGreaterThanOrEqual(span.end);
      expect(prose.skipClosingMarkup(span.end)).toBeLessThanOrEqual(input.length);
    }),
    { numRuns: 400 },
  );
});

test('a plain text is its own prose', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (input) => {
      expect(readProse(input).text).toBe(input);
    }),
  );
});
