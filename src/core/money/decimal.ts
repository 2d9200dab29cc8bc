import { Big as SharedBig } from 'big.js';
import { printPlainDecimal, readPlainDecimal } from './decimal-text.js';

declare const decimalStringBrand: unique symbol;

/**
 * A decimal number in plain notation: optional minus, digits, optional fraction. Never an exponent, never NaN.
 * The only form in which amounts and rates cross a boundary of Crossrate. A string becomes one only where it has been
 * checked ({@link isDecimalString}, {@link toDecimalString}) or printed ({@link formatDecimal}).
 */
export type DecimalString = string & { readonly [decimalStringBrand]: true };

/**
 * Crossrate's own big.js constructor. Private, so that no library can change our settings (big.js keeps them on the
 * constructor), and strict, so that a JavaScript number cannot enter (big.js throws a TypeError).
 */
export const Decimal = SharedBig();
Decimal.strict = true;

/** An exact decimal in memory; made by {@link Decimal}. */
export type Decimal = SharedBig;

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Is `text` a {@link DecimalString}? Exponents, a leading plus, blanks and lone points are not. */
export function isDecimalString(text: string): text is DecimalString {
  return PLAIN_DECIMAL.test(text);
}

/**
 * The same text as a {@link DecimalString}.
 * @throws RangeError when it is not in plain notation
 */
export function toDecimalString(text: string): DecimalString {
  if (!isDecimalString(text)) throw notPlain(text);
  return text;
}

function notPlain(text: string): RangeError {
  return new RangeError(`not a plain decimal: ${JSON.stringify(text.slice(0, 40))}`);
}

/**
 * Reads a plain decimal exactly.
 * @throws RangeError when the text is not in plain notation
 */
export function parseDecimal(text: string): Decimal {
  const value = new Decimal(ZERO);
  if (!readPlainDecimal(text, value)) throw notPlain(text);
  return value;
}

const ZERO = new Decimal('0');

/** Prints all digits, or rounded half-up to `fractionDigits`; never an exponent. */
export function formatDecimal(value: Decimal, fractionDigits?: number): DecimalString {
  const isRounded = fractionDigits !== undefined && value.c.length - 1 - value.e > fractionDigits;
  return (isRounded ? value.toFixed(fractionDigits) : printPlainDecimal(value, fractionDigits)) as DecimalString;
}

/** Prints `value × 10^places` without its sign, as {@link formatDecimal} does. */
export function formatMagnitude(value: Decimal, places: number, fractionDigits?: number): DecimalString {
  const { c } = value;
  const e = isZero(value) ? 0 : value.e + places;
  const isRounded = fractionDigits !== undefined && c.length - 1 - e > fractionDigits;
  return isRounded
    ? formatDecimal(movePoint(value.abs(), places), fractionDigits)
    : (printPlainDecimal({ s: 1, e, c }, fractionDigits) as DecimalString);
}

/** One form for 5, 5.0 and 05. Nearly every amount has it already. */
export function normalizeDecimal(value: DecimalString): DecimalString {
  return value.includes('.') || value.startsWith('0') ? formatDecimal(parseDecimal(value)) : value;
}

/** A minus before an amount that has none. */
export function negateDecimalString(magnitude: DecimalString): DecimalString {
  return `-${magnitude}` as DecimalString;
}

export function isZero(value: Decimal): boolean {
  return value.c[0] === 0;
}

/** Has it no digits after the point? */
export function isWhole({ e, c }: Decimal): boolean {
  return c.length - 1 <= e;
}

/** Less than zero; minus zero is not. */
export function isNegative(value: Decimal): boolean {
  return value.s < 0 && !isZero(value);
}

/** Is neither of two positive numbers more than `factor` times the other? */
export function areWithinFactor(first: Decimal, second: Decimal, factor: Decimal | string): boolean {
  return first.lte(second.times(factor)) && second.lte(first.times(factor));
}

/** `value × 10^places`, exactly: the same digits with the point moved. */
export function movePoint(value: Decimal, places: number): Decimal {
  const moved = new Decimal(value);
  if (!isZero(moved)) moved.e += places;
  return moved;
}
