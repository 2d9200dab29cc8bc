import { HOSTILE } from '../../../../bench/texts/hostile.mjs';
import { readProse } from '../../../../src/core/document/markup/read-prose.js';

// How its time grows with the input is measured by bench/parts/hostile.mjs.
test.each(HOSTILE)('$mediaType made of $name alone is read without an error', ({ piece, mediaType }) => {
  const input = piece.repeat(Math.ceil(20_000 / piece.length));
  const prose = readProse(input, mediaType);
  const { start, end } = prose.toOriginal(0, prose.text.length);
  expect([start >= 0, end <= input.length]).toEqual([true, true]);
});
