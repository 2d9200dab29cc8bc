import { Big } from 'big.js';
import fc from 'fast-check';
import {
  Decimal,
  formatDecimal,
  formatMagnitude,
  isDecimalString,
  isWhole,
  parseDecimal,
} from '../../../src/core/money/decimal.js';
import { findExponent } from '../../../src/core/money/decimal-text.js';
import { decimals } from './support/arbitraries.js';
import { fixed, printFixed, sameFixed } from './support/fixed.js';
import { decimal } from '../../support/brands.js';

describe('plain notation', () => {
  test.each(['0', '-0', '7', '007', '1.50', '-380000000000', '0.00056', '9'.repeat(100)])('%s is', (text) => {
    expect(isDecimalString(text)).toBe(true);
  });

  test.each(['', ' ', '1e3', '1E-7', '+1', '1.', '.5', '-', '--1', '1,000', ' 1', '1 ', '1\n', '0x1f', '1_000'])(
    '%j is not',
    (text) => {
      expect(isDecimalString(text)).toBe(false);
      expect(() => parseDecimal(text)).toThrow(RangeError);
    },
  );

  test.each(['NaN', 'Infinity', '１２', '١٢', '1n', 'null', 'undefined', '[object Object]'])(
    '"%s" is not a decimal string',
    (text) => {
      expect(isDecimalString(text)).toBe(false);
      expect(() => parseDecimal(text)).toThrow(RangeError);
    },
  );

  test('a refusal quotes what was sent, but not a megabyte of it', () => {
    expect(() => parseDecimal('12,5')).toThrow('not a plain decimal: "12,5"');
    expect(() => parseDecimal('x'.repeat(1_000_000))).toThrow(/^.{1,80}$/);
  });
});

describe('strictness', () => {
  const numbers = [0, 1, 0.1, 2 ** 53, NaN, Infinity, -0];

  test.each(numbers)('the JavaScript number %d is not accepted as a decimal', (number) => {
    const smuggled = number as unknown as string;
    expect(() => new Decimal(smuggled)).toThrow(TypeError);
    expect(() => parseDecimal(smuggled)).toThrow(TypeError);
  });

  test.each(numbers)('the JavaScript number %d is not accepted as an operand', (number) => {
    const smuggled = number as unknown as string;
    const one = new Decimal('1');
    for (const operation of ['plus', 'minus', 'times', 'div', 'eq', 'lt', 'cmp'] as const)
      expect(() => one[operation](smuggled)).toThrow(TypeError);
  });

  test('a decimal does not turn into a number by itself', () => {
    expect(() => Number(new Decimal('1'))).toThrow(/valueOf/);
    expect(() => new Decimal('1').toNumber()).not.toThrow();
    expect(() => new Decimal('9007199254740993').toNumber()).toThrow(/[Ii]mprecise/);
  });

  test("another library's settings of big.js do not reach ours", () => {
    const before = { DP: Big.DP, RM: Big.RM, strict: Big.strict, PE: Big.PE };
    try {
      Object.assign(Big, { DP: 0, RM: 3, strict: false, PE: 1 });
      expect(() => new Decimal(1 as unknown as string)).toThrow(TypeError);
      expect(new Decimal('1').div('4').toFixed()).toBe('0.25');
    } finally {
      Object.assign(Big, before);
    }
  });
});

describe('reading and writing', () => {
  test('what is read is written with the same value, in plain notation, without an exponent', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const written = parseDecimal(text).toFixed();
        expect(isDecimalString(written)).toBe(true);
        expect(sameFixed(fixed(decimal(written)), fixed(text))).toBe(true);
      }),
    );
  });

  test('numbers of any size are written out', () => {
    expect(parseDecimal('1'.padEnd(400, '0')).toFixed()).toBe('1'.padEnd(400, '0'));
    expect(parseDecimal(`0.${'1'.padStart(400, '0')}`).toFixed()).toBe(`0.${'1'.padStart(400, '0')}`);
  });
});

test('the BigInt arithmetic of these tests prints a number as it reads it', () => {
  for (const text of ['0', '-1.50', '0.05', '12345678901234567890.1'])
    expect(printFixed(fixed(decimal(text)))).toBe(text);
});

describe('our reader and our printer of plain notation', () => {
  const fields = ({ s, e, c }: Big): unknown => ({ s, e, c });

  test('read what big.js reads, and print what its toFixed prints', () => {
    fc.assert(
      fc.property(decimals, fc.nat({ max: 12 }), (text, digits) => {
        const value = parseDecimal(text);
        const big = new Big(text);
        expect(fields(value)).toEqual(fields(big));
        expect(formatDecimal(value)).toBe(big.toFixed());
        expect(formatDecimal(value, digits)).toBe(big.toFixed(digits));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['0', '-0', '0.0', '-0.00', '007', '0.050', '-100', '10.10', '123456789012345', '1234567890123456'])(
    'also %s',
    (text) => {
      const big = new Big(text);
      expect(fields(parseDecimal(text))).toEqual(fields(big));
      for (const digits of [0, 1, 2, 20]) expect(formatDecimal(parseDecimal(text), digits)).toBe(big.toFixed(digits));
    },
  );
});

test('the exponent of a text is that of its number', () => {
  fc.assert(
    fc.property(decimals, (text) => {
      const value = parseDecimal(text);
      expect(findExponent(text)).toBe(value.eq('0') ? undefined : value.e);
    }),
  );
});

test('a magnitude is printed as the number without its sign', () => {
  const digits = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
  fc.assert(
    fc.property(decimals, fc.integer({ min: -12, max: 12 }), digits, (text, places, fractionDigits) => {
      const value = parseDecimal(text);
      const moved = value.abs().times(`1e${places}`);
      expect(formatMagnitude(value, places, fractionDigits)).toBe(formatDecimal(moved, fractionDigits));
      expect(isWhole(value)).toBe(value.eq(value.round(0)));
    }),
  );
});
