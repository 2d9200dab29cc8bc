import { add, compare, toDecimal } from 'dinero.js';
import fc from 'fast-check';
import { getMinorUnitDigits, type CurrencyCode } from '../../../src/core/money/currencies.js';
import { Decimal, isDecimalString, parseDecimal } from '../../../src/core/money/decimal.js';
import {
  createMoney,
  divideByRate,
  formatMoney,
  getCurrency,
  multiplyByRate,
  parseConversionFactor,
  toRatio,
} from '../../../src/core/money/money.js';
import { roundRatio } from '../../../src/core/money/ratio.js';
import { amounts, decimals, rates } from './support/arbitraries.js';
import { fixed, printFixed, product, quotient, sameFixed, sum } from './support/fixed.js';

const currencies = fc.constantFrom<CurrencyCode>('CNY', 'USD', 'HKD', 'JPY', 'KWD');
const multiply = (value: string, from: CurrencyCode, to: CurrencyCode, multiplier: string, divisor: string) =>
  multiplyByRate(createMoney(value, from), to, parseConversionFactor(multiplier, divisor));
const convert = (...conversion: Parameters<typeof multiply>): string =>
  formatMoney(divideByRate(multiply(...conversion)));

describe('an amount', () => {
  test('keeps every digit, in plain notation', () => {
    fc.assert(
      fc.property(decimals, currencies, (text, currency) => {
        const money = createMoney(text, currency);
        expect(isDecimalString(formatMoney(money))).toBe(true);
        expect(formatMoney(money)).toBe(printFixed(fixed(text)));
        expect(getCurrency(money)).toBe(currency);
      }),
    );
  });

  test.each([1.5, NaN, Infinity, 380_000_000_000])('cannot be made of the JavaScript number %d', (number) => {
    expect(() => createMoney(number as unknown as string, 'USD')).toThrow(TypeError);
  });

  test.each(['1e9', '', '1,000', '１', 'NaN'])('of %j is refused', (text) => {
    expect(() => createMoney(text, 'USD')).toThrow(RangeError);
  });
});

test("is a dinero value: dinero.js's own functions print, add and compare it exactly", () => {
  fc.assert(
    fc.property(decimals, decimals, (a, b) => {
      const [one, other] = [createMoney(a, 'USD'), createMoney(b, 'USD')];
      expect(toDecimal(one)).toBe(formatMoney(one));
      expect(sameFixed(fixed(formatMoney(add(one, other))), sum(fixed(a), fixed(b)))).toBe(true);
      expect(compare(one, other)).toBe(parseDecimal(a).cmp(parseDecimal(b)));
    }),
  );
  expect(() => add(createMoney('1', 'USD'), createMoney('1', 'HKD'))).toThrow(/same currency/);
});

describe('conversion', () => {
  test('is one multiplication, one division and one rounding, half-even, to the minor unit of the target', () => {
    fc.assert(
      fc.property(decimals, currencies, currencies, rates, rates, (value, from, to, multiplier, divisor) => {
        const converted = convert(value, from, to, multiplier, divisor);
        expect(isDecimalString(converted)).toBe(true);
        const unrounded = product(fixed(value), fixed(multiplier));
        expect(converted).toBe(printFixed(quotient(unrounded, fixed(divisor), getMinorUnitDigits(to), 'half-even')));
      }),
    );
  });

  test('at a rate of one, however it is written, changes nothing', () => {
    fc.assert(
      fc.property(amounts, rates, (value, rate) => {
        expect(parseDecimal(convert(value, 'USD', 'HKD', rate, rate)).eq(parseDecimal(value))).toBe(true);
      }),
    );
  });

  test('and back differs by no more than the two roundings', () => {
    fc.assert(
      fc.property(amounts, rates, rates, currencies, currencies, (value, multiplier, divisor, from, to) => {
        const there = convert(value, from, to, multiplier, divisor);
        const back = convert(there, to, from, divisor, multiplier);
        // Half a unit of each side; the far one seen through the rate. Multiplied out, so that nothing is divided.
        const twiceError = parseDecimal(back).minus(parseDecimal(value)).abs().times(new Decimal('2'));
        const near = unitOf(getMinorUnitDigits(from)).times(parseDecimal(multiplier));
        const far = unitOf(getMinorUnitDigits(to)).times(parseDecimal(divisor));
        expect(
          twiceError.times(parseDecimal(multiplier)).lte(near.plus(far).plus(roundedAway(value, from, multiplier))),
        ).toBe(true);
      }),
    );
  });

  test('and back is within one unit of the last place when the far side keeps enough places', () => {
    fc.assert(
      fc.property(amounts, rates, rates, (value, multiplier, divisor) => {
        const there = roundRatio(
          toRatio(multiply(value, 'CNY', 'USD', multiplier, divisor)),
          16,
          'half-even',
        ).toFixed();
        const back = convert(there, 'USD', 'CNY', divisor, multiplier);
        expect(parseDecimal(back).minus(parseDecimal(value)).abs().lte(unitOf(2))).toBe(true);
      }),
    );
  });

  test('keeps the digits that a double would lose', () => {
    expect(convert('380000000000', 'CNY', 'USD', '1.0834', '7.7972')).toBe('52799979479.81');
    expect(convert('12345678901234567890.12', 'USD', 'HKD', '1', '1')).toBe('12345678901234567890.12');
    expect(convert('0.1', 'USD', 'KWD', '3', '1')).toBe('0.300');
  });

  test('rounds to the minor unit of the target: none for JPY, three digits for KWD', () => {
    expect(convert('1.005', 'USD', 'JPY', '150.25', '1')).toBe('151');
    expect(convert('100', 'USD', 'KWD', '0.30755', '1')).toBe('30.755');
    expect(convert('0.125', 'USD', 'CNY', '1', '1')).toBe('0.12');
    expect(convert('0.375', 'USD', 'CNY', '1', '1')).toBe('0.38');
  });

  test('never gives a negative zero', () => {
    expect(convert('-0.001', 'USD', 'HKD', '1', '1')).toBe('0.00');
    expect(convert('-0.4', 'JPY', 'JPY', '1', '1')).toBe('0');
  });

  test('refuses a rate of zero below the line and one that is not plain', () => {
    expect(() => convert('1', 'USD', 'CNY', '1', '0')).toThrow(RangeError);
    expect(() => convert('1', 'USD', 'CNY', '1e-3', '1')).toThrow(RangeError);
    expect(() => convert('1', 'USD', 'CNY', 7.2 as unknown as string, '1')).toThrow(TypeError);
  });
});

function unitOf(digits: number): Decimal {
  return new Decimal(`1e-${digits}`);
}

/** What a start in a finer unit than its currency has loses for good: 0.01 JPY comes back as 0. */
function roundedAway(value: string, currency: string, multiplier: string): Decimal {
  const lost = parseDecimal(value)
    .minus(parseDecimal(value).round(getMinorUnitDigits(currency)))
    .abs();
  return lost.times(parseDecimal(multiplier)).times(new Decimal('2'));
}
