import { Big } from 'big.js';
import fc from 'fast-check';
import { Decimal } from '../../../src/core/money/decimal.js';
import type { RoundingMode } from '../../../src/core/money/rounding-mode.js';
import { divideShort } from '../../../src/core/money/short-division.js';

const places = fc.integer({ min: -12, max: 20 });
const modes = fc.constantFrom<RoundingMode>('half-even', 'half-up');
/** Whole numbers of up to so many digits, short and round ones as well, at any power of ten. */
const decimalOf = (maxDigits: number, min: bigint): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: maxDigits }).chain((digits) => fc.bigInt(min, 10n ** BigInt(digits) - 1n)),
      fc.integer({ min: -18, max: 18 }),
      fc.boolean(),
    )
    .map(([coefficient, exponent, isNegative]) => `${isNegative ? '-' : ''}${coefficient}e${exponent}`);
const dividends = decimalOf(15, 0n);
const divisors = decimalOf(12, 1n);

/** What big.js makes of the division, as it keeps it. */
function divideByBig(dividend: string, divisor: string, fractionDigits: number, mode: RoundingMode): unknown {
  const big = Big();
  big.DP = Math.max(0, fractionDigits);
  big.RM = mode === 'half-up' ? 1 : 2;
  // Tens, hundreds … are counted as units of a greater divisor.
  const units = new big(divisor).times(`1e${Math.max(0, -fractionDigits)}`);
  const { s, e, c } = new big(dividend).div(units).times(`1e${Math.max(0, -fractionDigits)}`);
  return { s, e, c };
}

function divide(dividend: string, divisor: string, fractionDigits: number, mode: RoundingMode): unknown {
  const result = divideShort(new Decimal(dividend), new Decimal(divisor), fractionDigits, mode);
  return result && { s: result.s, e: result.e, c: result.c };
}

test('every quotient has the digits, the exponent and the sign that big.js gives it', () => {
  let answered = 0;
  fc.assert(
    fc.property(dividends, divisors, places, modes, (dividend, divisor, digits, mode) => {
      const result = divide(dividend, divisor, digits, mode);
      if (result === undefined) return;
      answered++;
      expect(result).toEqual(divideByBig(dividend, divisor, digits, mode));
    }),
    { numRuns: 2000 },
  );
  expect(answered).toBeGreaterThan(1000);
});

test('ties are rounded as big.js rounds them', () => {
  const halves = fc.tuple(fc.integer({ min: 0, max: 10 ** 6 }), divisors, places);
  fc.assert(
    fc.property(halves, modes, ([units, divisor, digits], mode) => {
      const tie = new Decimal(`${units}.5e${-digits}`).times(new Decimal(divisor));
      const dividend = `${tie.s < 0 ? '-' : ''}${tie.c.join('')}e${tie.e - tie.c.length + 1}`;
      const result = divide(dividend, divisor, digits, mode);
      if (result !== undefined) expect(result).toEqual(divideByBig(dividend, divisor, digits, mode));
    }),
  );
});

test.each([
  ['999999999999999', '1'],
  ['999999999999999', '3'],
  ['999999999999999e18', '99999999'],
  ['1', '99999999'],
  ['1', '999999999999'],
  ['999999999999999e18', '999999999999'],
  ['999999999998', '999999999999'],
  ['99999999.5', '1'],
  ['9.995', '1'],
  ['-0.004', '1'],
  ['0', '-7'],
  ['1000000000000000', '7'],
])('%s by %s is exact at the limits', (dividend, divisor) => {
  for (const mode of ['half-even', 'half-up'] as const)
    for (const digits of [0, 2, 6, 20])
      expect(divide(dividend, divisor, digits, mode)).toEqual(divideByBig(dividend, divisor, digits, mode));
});

test.each([
  ['1234567890123456', '3', 2],
  ['1', '1234567890123', 2],
  ['1', '3', 21],
  ['1e-30', '3', 2],
  ['1e90', '3', 2],
])('%s by %s to %i places is left to big.js', (dividend, divisor, digits) => {
  expect(divide(dividend, divisor, digits, 'half-even')).toBeUndefined();
});
