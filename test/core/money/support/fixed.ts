import type { DecimalString } from '../../../../src/core/money/decimal.js';
import type { RoundingMode } from '../../../../src/core/money/rounding-mode.js';
import { decimal } from '../../../support/brands.js';

/** An exact number in BigInt arithmetic alone, `unscaled × 10^-scale`: the yardstick that big.js is held to. */
export interface Fixed {
  readonly unscaled: bigint;
  readonly scale: number;
}

/** Reads a plain decimal, every digit kept. */
export function fixed(text: DecimalString): Fixed {
  const [whole = '', fraction = ''] = text.split('.');
  return { unscaled: BigInt(whole + fraction), scale: fraction.length };
}

/** Writes a fixed number with `scale` digits after the point; zero has no sign. */
export function printFixed({ unscaled, scale }: Fixed): DecimalString {
  const digits = abs(unscaled)
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = unscaled < 0n ? '-' : '';
  return scale === 0 ? decimal(sign + whole) : decimal(`${sign}${whole}.${digits.slice(-scale)}`);
}

/** Are two fixed numbers equal, whatever zeros they end in? */
export function sameFixed(a: Fixed, b: Fixed): boolean {
  return a.unscaled * 10n ** BigInt(b.scale) === b.unscaled * 10n ** BigInt(a.scale);
}

/** `dividend / divisor` rounded to `scale` digits after the point, by whole division and its remainder. */
export function quotient(dividend: Fixed, divisor: Fixed, scale: number, mode: RoundingMode): Fixed {
  const numerator = dividend.unscaled * 10n ** BigInt(divisor.scale + scale);
  const denominator = divisor.unscaled * 10n ** BigInt(dividend.scale);
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [abs(numerator), abs(denominator)];
  const floor = n / d;
  const twice = (n % d) * 2n;
  const up = twice > d || (twice === d && (mode === 'half-up' || floor % 2n === 1n));
  const magnitude = floor + (up ? 1n : 0n);
  return { unscaled: negative ? -magnitude : magnitude, scale };
}

/** The product, exactly. */
export function product(a: Fixed, b: Fixed): Fixed {
  return { unscaled: a.unscaled * b.unscaled, scale: a.scale + b.scale };
}

/** The sum, exactly. */
export function sum(a: Fixed, b: Fixed): Fixed {
  const scale = Math.max(a.scale, b.scale);
  const lift = ({ unscaled, scale: from }: Fixed): bigint => unscaled * 10n ** BigInt(scale - from);
  return { unscaled: lift(a) + lift(b), scale };
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
