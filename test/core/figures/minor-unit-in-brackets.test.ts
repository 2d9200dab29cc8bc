import { findFigures } from '../../../src/core/figures/find-figures.js';

/** Text, currency and restated figure of each amount. */
function amountsOf(text: string): readonly (readonly [string, string | undefined, string | undefined])[] {
  return findFigures(text).figures.map(({ text: written, currency, restates }) => [written, currency, restates]);
}

test.each([
  ['The grocer paid R1.33 a share (133 cents).', 'ZAR'],
  ['The grocer paid R1,33 a share (133 cents).', 'ZAR'],
  ['The dividend of €1.30 (130 cents) was cut.', 'EUR'],
  ['The utility paid KSh 1.50 (150 cents) a share.', 'KES'],
  ['It paid HK$1.33 (133 cents) a share.', 'HKD'],
  ['It paid $1.33 (133 cents) a share.', 'USD'],
  ['公司每股派1.33港元（133仙）。', 'HKD'],
])('an amount and the same in the minor unit are in one currency: %s', (text, currency) => {
  expect(amountsOf(text).map(([, each]) => each)).toEqual([currency, currency]);
  expect(amountsOf(text).map(([, , restates]) => restates)).toEqual([undefined, undefined]);
});

test.each([
  ['It paid R1.33 a share (7.5 cents).', 'ZAR'],
  ['It paid S$1.33 (98 cents) a share.', 'SGD'],
])('another number of cents in brackets is a conversion: %s', (text, currency) => {
  expect(amountsOf(text)).toMatchObject([
    [expect.anything(), currency, undefined],
    [expect.anything(), 'USD', 'f1'],
  ]);
});

test.each([
  ['Sales of R240,7-billion rose.', '240700000000'],
  ['It lost R4,1-million.', '4100000'],
])('a comma is decimal before a hyphen and a scale: %s', (text, value) => {
  expect(findFigures(text).figures).toMatchObject([{ value, currency: 'ZAR', certainty: 'explicit' }]);
});
