import { Decimal } from './decimal.js';
import type { RoundingMode } from './rounding-mode.js';

/** Coefficients of so many digits are exact JavaScript numbers, also with one digit more. */
const MAX_DIVIDEND_DIGITS = 15;
/** Rates are written with up to eleven significant digits. */
const MAX_DIVISOR_DIGITS = 12;
/** Places of a result; more are asked for of no amount. */
const MAX_FRACTION_DIGITS = 20;
/** Digits behind those of the dividend. */
const MAX_SHIFT = 56;

const POWERS = Array.from({ length: MAX_DIVIDEND_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
const ZERO = new Decimal('0');

/**
 * `dividend / divisor`, rounded once as {@link divideRounded} rounds it, for numbers of few digits, as amounts and rates
 * are: long division in chunks of several digits, each step of it between whole numbers below 2^53, so that it is exact.
 * big.js divides digit by digit, in three times the time. Undefined where the numbers are longer.
 */
export function divideShort(
  dividend: Decimal,
  divisor: Decimal,
  fractionDigits: number,
  mode: RoundingMode,
): Decimal | undefined {
  const [a, b] = [dividend.c, divisor.c];
  if (a.length > MAX_DIVIDEND_DIGITS || b.length > MAX_DIVISOR_DIGITS) return undefined;
  if (fractionDigits > MAX_FRACTION_DIGITS) return undefined;
  let by = toInteger(b);
  // The quotient counts units of the last place: coefficient × 10^shift / divisor.
  let shift = dividend.e - a.length - divisor.e + b.length + fractionDigits;
  if (shift < 0) {
    if (b.length - shift > MAX_DIVIDEND_DIGITS) return undefined;
    by *= powerOf(-shift);
    shift = 0;
  }
  if (shift > MAX_SHIFT) return undefined;
  // A remainder is smaller than the divisor: it can be carried on by as many digits as are left below 2^53.
  const chunk = MAX_DIVIDEND_DIGITS - b.length;
  let rest = toInteger(a);
  const digits: number[] = [];
  let width = a.length;
  for (;;) {
    let part = Math.floor(rest / by);
    // The quotient of two numbers may have been rounded up to a whole one.
    if (part * by > rest) part--;
    rest -= part * by;
    pushDigits(digits, part, width);
    if (shift === 0) break;
    width = Math.min(chunk, shift);
    shift -= width;
    rest *= powerOf(width);
  }
  const isOdd = ((digits[digits.length - 1] ?? 0) & 1) === 1;
  if (rest * 2 > by || (rest * 2 === by && (mode === 'half-up' || isOdd))) increment(digits);
  return toDecimal(digits, fractionDigits, dividend.s === divisor.s ? 1 : -1);
}

function powerOf(exponent: number): number {
  return POWERS[exponent] ?? 10 ** exponent;
}

function toInteger(digits: readonly number[]): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + digit;
  return value;
}

/** Appends a whole number of at most `width` digits, with zeros before it. */
function pushDigits(digits: number[], value: number, width: number): void {
  for (let place = width - 1; place >= 0; place--) {
    const power = powerOf(place);
    const digit = Math.floor(value / power);
    digits.push(digit);
    value -= digit * power;
  }
}

/** Adds one to the last digit. */
function increment(digits: number[]): void {
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = digits[i] ?? 0;
    if (digit < 9) {
      digits[i] = digit + 1;
      return;
    }
    digits[i] = 0;
  }
  digits.unshift(1);
}

/** A decimal from the digits of a whole number of units of the last place, in the form in which big.js keeps it. */
function toDecimal(digits: readonly number[], fractionDigits: number, sign: number): Decimal {
  const result = new Decimal(ZERO);
  result.s = sign;
  let first = 0;
  while (first < digits.length && digits[first] === 0) first++;
  if (first === digits.length) return result;
  let last = digits.length - 1;
  while (digits[last] === 0) last--;
  result.c = digits.slice(first, last + 1);
  result.e = digits.length - 1 - first - fractionDigits;
  return result;
}
