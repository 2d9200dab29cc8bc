import fc from 'fast-check';
import { ratioExponent, roundRatio } from '../../../src/core/money/ratio.js';
import { Decimal } from '../../../src/core/money/decimal.js';

const big = (value: bigint): Decimal => new Decimal(String(value));
const dividends = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const divisors = fc.bigInt({ min: 1n, max: 10n ** 12n });

test('the exponent is that of the first digit of the quotient', () => {
  fc.assert(
    fc.property(dividends, divisors, (dividend, divisor) => {
      fc.pre(dividend !== 0n);
      const exponent = ratioExponent({ dividend: big(dividend), divisor: big(divisor) });
      const size = big(dividend < 0n ? -dividend : dividend);
      expect(size.gte(big(divisor).times(`1e${exponent}`))).toBe(true);
      expect(size.lt(big(divisor).times(`1e${exponent + 1}`))).toBe(true);
    }),
  );
});

test('half-up rounding agrees with integers, before and after the point', () => {
  fc.assert(
    fc.property(dividends, divisors, fc.integer({ min: -6, max: 6 }), (dividend, divisor, decimals) => {
      const rounded = roundRatio({ dividend: big(dividend), divisor: big(divisor) }, decimals, 'half-up');
      const up = decimals > 0 ? 10n ** BigInt(decimals) : 1n;
      const down = decimals < 0 ? 10n ** BigInt(-decimals) : 1n;
      const size = dividend < 0n ? -dividend : dividend;
      const units = (2n * size * up + divisor * down) / (2n * divisor * down);
      const expected = big(dividend < 0n ? -units : units).times(`1e${-decimals}`);
      expect(rounded.eq(expected)).toBe(true);
    }),
  );
});

test('the exponent of zero, which has no first digit, is 0', () => {
  expect(ratioExponent({ dividend: new Decimal('0'), divisor: new Decimal('7') })).toBe(0);
});
