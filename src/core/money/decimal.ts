import { Big as SharedBig } from 'big.js';

/**
 * A decimal number in plain notation: optional minus, digits, optional fraction. Never an exponent, never NaN.
 * The only form in which amounts and rates cross a boundary of Crossrate.
 */
export type DecimalString = string;

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
export function isDecimalString(text: string): boolean {
  return PLAIN_DECIMAL.test(text);
}

/**
 * Reads a {@link DecimalString} exactly.
 * @throws RangeError when the text is not in plain notation
 */
export function parseDecimal(text: DecimalString): Decimal {
  if (!isDecimalString(text)) throw new RangeError(`not a plain decimal: ${JSON.stringify(text.slice(0, 40))}`);
  return new Decimal(text);
}

export function isZero(value: Decimal): boolean {
  return value.c[0] === 0;
}

/** Less than zero; minus zero is not. */
export function isNegative(value: Decimal): boolean {
  return value.s < 0 && !isZero(value);
}

/** `value × 10^places`, exactly: the same digits with the point moved. */
export function movePoint(value: Decimal, places: number): Decimal {
  const moved = new Decimal(value);
  if (!isZero(moved)) moved.e += places;
  return moved;
}
