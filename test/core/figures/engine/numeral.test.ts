import fc from 'fast-check';
import { compareDigits, shiftPoint, significantDigitsOf } from '../../../../src/core/figures/engine/numeral.js';
import { Decimal, parseDecimal } from '../../../../src/core/money/decimal.js';

const digits = fc
  .tuple(fc.nat({ max: 999_999_999 }), fc.option(fc.nat({ max: 99_999 })))
  .map(([whole, fraction]) => (fraction === null ? String(whole) : `${whole}.${fraction}`));

describe('shiftPoint', () => {
  test.each([
    ['380', 9, '380000000000'],
    ['52.4', 9, '52400000000'],
    ['609.0', 9, '609000000000'],
    ['1.2345', 3, '1234.5'],
    ['1.23456', 4, '12345.6'],
    ['0.38', 12, '380000000000'],
    ['0.0001', 6, '100'],
    ['0.00001', 4, '0.1'],
    ['00', 4, '0'],
  ])('%s × 10^%i is %s, without zeros behind the point', (number, power, expected) => {
    expect(shiftPoint(number, power)).toBe(expected);
  });

  test.each([
    ['119.00', '119.00'],
    ['1.80', '1.80'],
    ['007', '7'],
    ['0', '0'],
    ['000', '0'],
    ['0.50', '0.50'],
    ['00.50', '0.50'],
  ])('unscaled %s keeps its digits: %s', (number, expected) => {
    expect(shiftPoint(number, 0)).toBe(expected);
  });

  test.each([
    ['25', -2, '0.25'],
    ['5', -2, '0.05'],
    ['12.1', -2, '0.121'],
    ['0.75', -2, '0.0075'],
    ['1250', -2, '12.50'],
    ['6', -1, '0.6'],
  ])('%s in a unit of 10^%i is %s', (number, power, expected) => {
    expect(shiftPoint(number, power)).toBe(expected);
  });

  test('is exact for any number and power', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: -3, max: 15 }), (number, power) => {
        const expected = parseDecimal(number).times(new Decimal(`1e${power}`));
        expect(parseDecimal(shiftPoint(number, power)).eq(expected)).toBe(true);
      }),
    );
  });
});

describe('compareDigits', () => {
  test.each([
    ['9', '10', -1],
    ['10', '9', 1],
    ['1.5', '1.50', 0],
    ['007', '7', 0],
    ['1.05', '1.5', -1],
    ['2', '1.999', 1],
    ['0', '0.00', 0],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareDigits(a, b))).toBe(sign);
  });

  test('agrees with decimal arithmetic', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        expect(Math.sign(compareDigits(a, b))).toBe(parseDecimal(a).cmp(parseDecimal(b)));
      }),
    );
  });
});

test.each([
  ['380', 3],
  ['54.50', 4],
  ['0.0250', 3],
  ['100', 3],
  ['0', 1],
  ['0.00', 1],
])('%s has %i significant digits', (number, expected) => {
  expect(significantDigitsOf(number)).toBe(expected);
});
