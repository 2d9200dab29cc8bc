import fc from 'fast-check';
import { foldWidth } from '../../../src/core/document/fold-width.js';

test.each([
  ['ＨＫ＄１２．５％', 'HK$12.5%'],
  ['￥５　〜　￡６−７', '¥5 ~ £6-7'],
  ['「元」和、。', '「元」和、。'],
  ['plain', 'plain'],
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
