import type { DecimalString } from '../../money/decimal.js';
import type { Reason } from './reasons.js';

/** A number as read from the text: `digits × 10^power`, digits kept as written. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Plain decimal without sign or grouping, as written: "3800", "54.50". */
  readonly digits: string;
  /** Power of ten from scale words. */
  readonly power: number;
  /** Set when the numeral itself is a range, "four, five hundred" in Chinese. Same power. */
  readonly upperDigits?: string | undefined;
  /** A word inside the numeral that blurs it: "18 and more billion" (more_than), "1200 or so" (approx), "100-plus" (at_least). */
  readonly approximator?: 'more_than' | 'approx' | 'at_least' | undefined;
  /** Characters that the numeral was written in. */
  readonly writing: 'digits' | 'han' | 'words';
  /** True for a scale word alone, "hundred million": one times the scale, and suspect without a unit. */
  readonly bare?: boolean;
  /** Power of the last scale word that `digits` hold: 10^2 of "three hundred". */
  readonly section?: { readonly power: number };
  /** Why another reading, by a power of ten or a list, is not ruled out. */
  readonly doubt?: Reason;
  /** No reading fits the whole: none of it is read. The value means nothing. */
  readonly unreadable?: true;
  /** Significant digits as written, when `digits` does not show them. */
  readonly significant?: number;
}

/**
 * `digits × 10^power` in plain notation. An unscaled number keeps its digits as written ("119.00"); a scaled one drops
 * zeros after the point.
 */
export function shiftPoint(digits: string, power: number): DecimalString {
  // Digits and a point moved about: a plain decimal by construction, checked by the property tests and not per figure.
  return movePointInText(digits, power) as DecimalString;
}

function movePointInText(digits: string, power: number): string {
  if (power === 0) return dropLeadingZeros(digits);
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const fraction = point < 0 ? '' : digits.slice(point + 1);
  if (power < 0) {
    const padded = whole.padStart(1 - power, '0');
    const cut = padded.length + power;
    return dropLeadingZeros(`${padded.slice(0, cut)}.${padded.slice(cut)}${fraction}`);
  }
  if (fraction.length <= power) return dropLeadingZeros(whole + fraction.padEnd(power, '0'));
  const rest = fraction.slice(power).replace(/0+$/, '');
  return dropLeadingZeros(`${whole}${fraction.slice(0, power)}${rest ? `.${rest}` : ''}`);
}

function dropLeadingZeros(value: string): string {
  if (value.charCodeAt(0) !== 48 || value.length === 1 || value.charCodeAt(1) === 46) return value;
  let i = 0;
  while (i < value.length - 1 && value.charCodeAt(i) === 48 && value.charCodeAt(i + 1) !== 46) i++;
  return value.slice(i);
}

/** Compares two plain decimals without sign. */
export function compareDigits(a: string, b: string): number {
  const [aWhole = '', aFraction = ''] = a.split('.');
  const [bWhole = '', bFraction = ''] = b.split('.');
  const x = dropLeadingZeros(aWhole);
  const y = dropLeadingZeros(bWhole);
  if (x.length !== y.length) return x.length - y.length;
  if (x !== y) return x < y ? -1 : 1;
  const width = Math.max(aFraction.length, bFraction.length);
  const p = aFraction.padEnd(width, '0');
  const q = bFraction.padEnd(width, '0');
  return p === q ? 0 : p < q ? -1 : 1;
}

/** Significant digits of a number as written: leading zeros do not count, trailing ones do. */
export function significantDigitsOf(digits: string): number {
  let count = 0;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code === 46 || (code === 48 && count === 0)) continue;
    count++;
  }
  return Math.max(1, count);
}
