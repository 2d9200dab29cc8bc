import fc from 'fast-check';
import { foldWidth } from '../../../src/core/document/fold-width.js';

test.each([
  ['ＨＫ＄１２．５％', 'HK$12.5%'],
  ['￥５　〜　￡６−７', '¥5 ~ £6-7'],
  ['「元」和、。', '「元」和、。'],
  ['plain', 'plain'],
  // Typesetters' blanks between words; between digits they group.
  ['HK$5\u00a0million a\u202fyear', 'HK$5 million a year'],
  ['12\u2009500\u2009yuan', '12\u2009500 yuan'],
  // A comma that groups or is a decimal sign, and one that ends a clause.
  ['2，052億，1，5億', '2,052億,1,5億'],
  ['19300，16日', '19300，16日'],
  ['5　100元', '5 100元'],
])('%s is read as %s', (text, expected) => {
  expect(foldWidth(text)).toBe(expected);
});

test('one code unit for one, and folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldWidth(text);
      expect(folded.length).toBe(text.length);
      expect(foldWidth(folded)).toBe(folded);
    }),
  );
});
