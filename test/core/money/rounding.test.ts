import fc from 'fast-check';
import { Decimal, isDecimalString, parseDecimal } from '../../../src/core/money/decimal.js';
import { divideRounded, divideTruncated, roundToSignificant } from '../../../src/core/money/rounding.js';
import type { RoundingMode } from '../../../src/core/money/rounding-mode.js';
import { decimals, rates } from './support/arbitraries.js';
import { fixed, printFixed, quotient } from './support/fixed.js';
import { decimal } from '../../support/brands.js';

const ONE = fixed(decimal('1'));
const places = fc.integer({ min: 0, max: 12 });
const modes = fc.constantFrom<RoundingMode>('half-even', 'half-up');

const UNIT = new Decimal('1');
const round = (value: Decimal, digits: number, mode: RoundingMode): Decimal => divideRounded(value, UNIT, digits, mode);

test('rounding agrees with BigInt arithmetic', () => {
  fc.assert(
    fc.property(decimals, places, modes, (text, digits, mode) => {
      const rounded = round(parseDecimal(text), digits, mode).toFixed(digits);
      expect(rounded).toBe(printFixed(quotient(fixed(text), ONE, digits, mode)));
    }),
  );
});

/** Random digits hardly ever end in an exact half: these always do. */
test('ties agree with BigInt arithmetic', () => {
  const ties = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), places);
  fc.assert(
    fc.property(ties, modes, ([unscaled, digits], mode) => {
      const tie = { unscaled: unscaled * 10n + 5n, scale: digits + 1 };
      const rounded = round(parseDecimal(printFixed(tie)), digits, mode).toFixed(digits);
      expect(rounded).toBe(printFixed(quotient(tie, ONE, digits, mode)));
    }),
  );
});

test.each([
  ['0.5', '0', '1'],
  ['1.5', '2', '2'],
  ['2.5', '2', '3'],
  ['-0.5', '0', '-1'],
  ['-2.5', '-2', '-3'],
  ['2.5000000000000000000000001', '3', '3'],
  ['2.4999999999999999999999999', '2', '2'],
])('%s is %s half-even and %s half-up', (text, even, up) => {
  const value = parseDecimal(text);
  expect([round(value, 0, 'half-even').toFixed(0), round(value, 0, 'half-up').toFixed(0)]).toEqual([even, up]);
});

describe('division', () => {
  test('is rounded once, as BigInt arithmetic rounds it', () => {
    fc.assert(
      fc.property(decimals, rates, places, modes, (dividend, divisor, digits, mode) => {
        const result = divideRounded(parseDecimal(dividend), parseDecimal(divisor), digits, mode).toFixed(digits);
        expect(isDecimalString(result)).toBe(true);
        expect(result).toBe(printFixed(quotient(fixed(dividend), fixed(divisor), digits, mode)));
      }),
    );
  });

  /** quotient × divisor with a quotient that ends in a half: an algorithm that rounds twice gets some of these wrong. */
  test('is right for quotients that lie on a tie or a hair beside it', () => {
    const halves = fc.bigInt(-(10n ** 18n), 10n ** 18n).map((n) => n * 10n + 5n);
    const hair = fc.constantFrom(-1n, 0n, 1n);
    fc.assert(
      fc.property(halves, fc.bigInt(1n, 10n ** 12n), hair, places, modes, (half, divisor, off, digits, mode) => {
        const dividend = { unscaled: half * divisor + off, scale: digits + 1 };
        const by = { unscaled: divisor, scale: 0 };
        const result = divideRounded(parseDecimal(printFixed(dividend)), parseDecimal(printFixed(by)), digits, mode);
        expect(result.toFixed(digits)).toBe(printFixed(quotient(dividend, by, digits, mode)));
      }),
    );
  });

  test('truncated, is the integer part, also of a quotient a hair below an integer', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 40n), 10n ** 40n), fc.bigInt(1n, 10n ** 40n), (dividend, divisor) => {
        const truncated = divideTruncated(parseDecimal(String(dividend)), parseDecimal(String(divisor)));
        expect(truncated.eq(parseDecimal(String(dividend / divisor)))).toBe(true);
      }),
    );
    const allNines = '9'.repeat(30);
    expect(divideTruncated(parseDecimal(allNines), parseDecimal(`1${'0'.repeat(30)}`)).toFixed()).toBe('0');
  });

  test('by zero is refused', () => {
    for (const zero of ['0', '-0', '0.000'])
      expect(() => divideRounded(parseDecimal('1'), parseDecimal(zero), 2)).toThrow(RangeError);
  });

  test.each([
    ['1', '3', 5, '0.33333'],
    ['2', '3', 5, '0.66667'],
    ['1', '8', 2, '0.12'],
    ['3', '8', 2, '0.38'],
    ['411692000000', '7.7972', 2, '52799979479.81'],
  ])('%s / %s to %d places is %s', (dividend, divisor, digits, expected) => {
    expect(divideRounded(parseDecimal(dividend), parseDecimal(divisor), digits).toFixed(digits)).toBe(expected);
  });
});

describe('significant digits', () => {
  test.each([
    ['52799979479.81', 3, '52800000000'],
    ['18.0123', 2, '18'],
    ['0.00069543', 2, '0.0007'],
    ['999.5', 3, '1000'],
    ['-2.345', 3, '-2.35'],
    ['0', 3, '0'],
  ])('%s to %d is %s', (text, digits, expected) => {
    expect(roundToSignificant(parseDecimal(text), digits).toFixed()).toBe(expected);
  });

  test('rounding to minor units is half-up by default', () => {
    expect(roundToSignificant(parseDecimal('2.45'), 2).toFixed()).toBe('2.5');
    expect(roundToSignificant(parseDecimal('2.45'), 2, 'half-even').toFixed()).toBe('2.4');
  });

  test('the result lies within half a unit of its last digit', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 1, max: 15 }), (text, digits) => {
        const value = parseDecimal(text);
        const error = roundToSignificant(value, digits).minus(value).abs();
        const unit = new Decimal(`1e${value.e - digits + 1}`);
        expect(error.times(new Decimal('2')).lte(unit)).toBe(true);
      }),
    );
  });
});
