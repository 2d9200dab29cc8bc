import fc from 'fast-check';
import { getEscaper } from '../../../../src/core/document/markup/escape.js';
import { readProse } from '../../../../src/core/document/markup/read-prose.js';

const texts = fc.string({ unit: fc.constantFrom(...'ab$5,.()（）；"\'&<>`*_[]~|\\!#-') }).map((text) => `x${text}x`);

test.each(['text/plain', 'text/html', 'text/markdown'] as const)('%s shows what was escaped', (type) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(readProse(getEscaper(type)(text), type).text).toBe(text);
    }),
  );
});
