import { Big } from 'big.js';
import { add, compare, createDinero, toSnapshot, type Dinero, type DineroCalculator } from 'dinero.js';
import { getMinorUnitDigits, type CurrencyCode } from './currencies.js';
import { Decimal, movePoint, parseDecimal, type DecimalString } from './decimal.js';
import { divideRounded } from './rounding.js';

/** big.js arithmetic for dinero.js, whose own number calculator is silently wrong past 2^53. Amounts are integers. */
const bigCalculator: DineroCalculator<Decimal> = {
  add: (a, b) => a.plus(b),
  subtract: (a, b) => a.minus(b),
  multiply: (a, b) => a.times(b),
  integerDivide: (a, b) => a.div(b).round(0, Big.roundDown),
  modulo: (a, b) => a.mod(b),
  power: (a, b) => a.pow(Number(b.toFixed())),
  compare: (a, b) => a.cmp(b),
  increment: (a) => a.plus('1'),
  decrement: (a) => a.minus('1'),
  zero: () => new Decimal('0'),
};

/** An amount of one currency; immutable. The scale travels with the amount, so nothing is rounded on the way. */
export type Money = Dinero<Decimal>;

const createDineroMoney = createDinero({ calculator: bigCalculator });

const TEN = new Decimal('10');
/** The scales and exponents that there are, made once: an article is a thousand amounts. */
const SMALL_INTEGERS = Array.from({ length: 32 }, (_, count) => new Decimal(String(count)));
const toDecimalInteger = (count: number): Decimal => SMALL_INTEGERS[count] ?? new Decimal(String(count));

/**
 * Makes Money from a plain decimal in the major unit, every digit kept.
 * @throws RangeError when `value` is not in plain notation
 */
export function createMoney(value: DecimalString, currency: CurrencyCode): Money {
  const fraction = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
  return createDineroMoney({
    amount: movePoint(parseDecimal(value), fraction),
    currency: { code: currency, base: TEN, exponent: toDecimalInteger(getMinorUnitDigits(currency)) },
    scale: toDecimalInteger(fraction),
  });
}

/** The amount in the major unit, all digits, in plain notation. */
export function toMajorUnits(money: Money): DecimalString {
  const { amount, scale } = toSnapshot(money);
  const digits = Number(scale.toFixed());
  return movePoint(amount, -digits).toFixed(digits);
}

/** ISO 4217 code of the amount. */
export function getCurrency(money: Money): CurrencyCode {
  return toSnapshot(money).currency.code;
}

/**
 * Adds amounts of one currency, exactly.
 * @throws when the currencies differ
 */
export function addMoney(a: Money, b: Money): Money {
  return add(a, b);
}

/**
 * -1, 0 or 1 as `a` is less than, equal to or more than `b`.
 * @throws when the currencies differ
 */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  return compare(a, b);
}

/** The factor of one conversion: `amount × multiplier ÷ divisor`. */
export interface ConversionFactor {
  readonly multiplier: DecimalString;
  readonly divisor: DecimalString;
}

/**
 * Converts with one multiplication and one division, rounded once, half-even, to `fractionDigits` (by default the
 * target's minor unit, ISO 4217).
 */
export function convertMoney(
  money: Money,
  target: CurrencyCode,
  factor: ConversionFactor,
  fractionDigits: number = getMinorUnitDigits(target),
): Money {
  const { amount, scale } = toSnapshot(money);
  const product = movePoint(amount.times(parseDecimal(factor.multiplier)), -Number(scale.toFixed()));
  const quotient = divideRounded(product, parseDecimal(factor.divisor), fractionDigits);
  return createMoney(quotient.toFixed(fractionDigits), target);
}
