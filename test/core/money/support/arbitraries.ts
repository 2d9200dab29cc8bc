import fc from 'fast-check';
import { toDecimalString, type DecimalString } from '../../../../src/core/money/decimal.js';

/** Plain decimals of up to 40 digits before and 12 after the point, either sign, as written: zeros are kept. */
export const decimals: fc.Arbitrary<DecimalString> = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 40n - 1n), fc.array(fc.nat(9), { maxLength: 12 }))
  .map(([negative, whole, digits]) => `${negative ? '-' : ''}${whole}${digits.length > 0 ? '.' : ''}${digits.join('')}`)
  .map(toDecimalString);

/**
 * Rates as publishers print them: six decimals, from 0.000001 to 9,999,999.999999. Not shrunk: a failure that hangs on
 * the ratio of two rates would be walked down millionth by millionth.
 */
export const rates: fc.Arbitrary<DecimalString> = fc
  .noShrink(fc.integer({ min: 1, max: 9_999_999_999_999 }))
  .map((millionths) => `${Math.floor(millionths / 1e6)}.${String(millionths % 1e6).padStart(6, '0')}`)
  .map(toDecimalString);

/** Amounts with cents, to a thousand trillion. */
export const amounts: fc.Arbitrary<DecimalString> = fc
  .tuple(fc.boolean(), fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 99 }))
  .map(([negative, whole, cents]) => `${negative ? '-' : ''}${whole}.${String(cents).padStart(2, '0')}`)
  .map(toDecimalString);
