import {
  convert,
  createDinero,
  toSnapshot,
  transformScale,
  type Dinero,
  type DineroCalculator,
  type DineroCurrency,
} from 'dinero.js';
import { getMinorUnitDigits, type CurrencyCode } from './currencies.js';
import { Decimal, formatDecimal, movePoint, parseDecimal, type DecimalString } from './decimal.js';
import type { Ratio } from './ratio.js';
import { divideRounded, divideTruncated } from './rounding.js';

const TEN = new Decimal('10');

/** Scales and exponents, and the powers of ten between scales, each made once: an article is a thousand amounts. */
const SMALL_INTEGERS = Array.from({ length: 64 }, (_, count) => new Decimal(String(count)));
const ZERO = toDecimalInteger(0);
const ONE = toDecimalInteger(1);
const POWERS_OF_TEN = [ONE, ...SMALL_INTEGERS.slice(1).map((exponent) => TEN.pow(toCount(exponent)))];

function toDecimalInteger(count: number): Decimal {
  return SMALL_INTEGERS[count] ?? new Decimal(String(count));
}

function toCount(integer: Decimal): number {
  let count = 0;
  for (let i = 0; i <= integer.e; i++) count = count * 10 + (integer.c[i] ?? 0);
  return integer.s * count;
}

/**
 * Exact arithmetic for dinero.js, whose own number calculator is silently wrong past 2^53. Amounts, scales and
 * exponents are integers of any length; the base is always ten.
 */
const bigCalculator: DineroCalculator<Decimal> = {
  add: (a, b) => (b === ZERO ? a : a.plus(b)),
  subtract: (a, b) => (a === b ? ZERO : a.minus(b)),
  multiply: (a, b) => a.times(b),
  // dinero.js "rescales" also between equal scales, by 10^0: two long divisions that are saved.
  integerDivide: (a, b) => (b === ONE ? a : divideTruncated(a, b)),
  modulo: (a, b) => (b === ONE ? ZERO : a.mod(b)),
  power: (base, exponent) => {
    const count = toCount(exponent);
    return (base === TEN ? POWERS_OF_TEN[count] : undefined) ?? base.pow(count);
  },
  compare: (a, b) => (a === b ? 0 : a.cmp(b)),
  increment: (a) => a.plus('1'),
  decrement: (a) => a.minus('1'),
  zero: () => ZERO,
};

/**
 * An amount of one currency; immutable. It is an integer and a scale (the digits after the point), so nothing is rounded
 * until a scale is asked for.
 */
export type Money = Dinero<Decimal>;

const createDineroMoney = createDinero<Decimal>({
  calculator: bigCalculator,
  formatter: { toNumber: (value = ZERO) => toCount(value), toString: (value = ZERO) => value.toFixed() },
});

const dineroCurrencies = new Map<CurrencyCode, DineroCurrency<Decimal>>();

function getDineroCurrency(code: CurrencyCode): DineroCurrency<Decimal> {
  let currency = dineroCurrencies.get(code);
  if (!currency) {
    currency = { code, base: TEN, exponent: toDecimalInteger(getMinorUnitDigits(code)) };
    dineroCurrencies.set(code, currency);
  }
  return currency;
}

/**
 * Makes Money from a plain decimal in the major unit; every digit is kept.
 * @throws RangeError when `value` is not in plain notation
 */
export function createMoney(value: string, currency: CurrencyCode): Money {
  const { amount, scale } = toScaledInteger(value);
  return createDineroMoney({ amount, currency: getDineroCurrency(currency), scale });
}

/** ISO 4217 code of the amount. */
export function getCurrency(money: Money): CurrencyCode {
  // dinero.js has any string for a code; createMoney alone makes Money, with one of the table.
  return toSnapshot(money).currency.code as CurrencyCode;
}

/**
 * The amount in the major unit, in plain notation with all digits of its scale: "52.80" for USD. The same as dinero's
 * `toDecimal`, which takes two long divisions where moving the point is enough.
 */
export function formatMoney(money: Money): DecimalString {
  const { amount, scale } = toSnapshot(money);
  const digits = toCount(scale);
  return formatDecimal(movePoint(amount, -digits), digits);
}

/** What a conversion multiplies and divides by; parsed once for all amounts that are converted at a rate. */
interface ConversionFactor {
  /** In dinero.js's form of a rate: an integer and its scale. */
  readonly multiplier: ScaledInteger;
  readonly divisor: Decimal;
}

interface ScaledInteger {
  readonly amount: Decimal;
  readonly scale: Decimal;
}

function toScaledInteger(value: string): ScaledInteger {
  const fraction = value.includes('.') ? value.length - value.indexOf('.') - 1 : 0;
  return { amount: movePoint(parseDecimal(value), fraction), scale: toDecimalInteger(fraction) };
}

/**
 * @throws RangeError when one of the two is not in plain notation
 */
export function parseConversionFactor(multiplier: string, divisor: string): ConversionFactor {
  return { multiplier: toScaledInteger(multiplier), divisor: parseDecimal(divisor) };
}

/**
 * A conversion that has been multiplied and not yet divided. The value for the record and the one for the reader are
 * each divided and rounded once from it.
 */
interface PendingConversion {
  /** `amount × multiplier`, exactly, in the target currency. */
  readonly product: Money;
  readonly divisor: Decimal;
}

/** dinero.js types such an operation for every calculator at once; ours is only ever given our decimals. */
type DivideOperation = Parameters<typeof transformScale>[2];

/** The one multiplication of a conversion, by dinero's `convert`: exact, since the scales are added. */
export function multiplyByRate(money: Money, target: CurrencyCode, factor: ConversionFactor): PendingConversion {
  const product = convert(money, getDineroCurrency(target), { [target]: factor.multiplier });
  return { product, divisor: factor.divisor };
}

/**
 * The one division and the one rounding (half-even) of a conversion, to the minor unit of the target currency. dinero's
 * `transformScale` divides by the power of ten between two scales and lets the caller say how: dividing by
 * `power × divisor` makes both divisions one. `convert` never leaves a smaller scale than the minor unit's, so there is
 * always this division.
 * @throws RangeError when the divisor is zero
 */
export function divideByRate({ product, divisor }: PendingConversion): Money {
  const divide = (amount: Decimal, power: Decimal): Decimal => divideRounded(amount, power.times(divisor), 0);
  return transformScale(product, toSnapshot(product).currency.exponent, divide as DivideOperation);
}

/** The pending quotient as a number: for a display that rounds to significant digits, which no scale can say. */
export function toRatio({ product, divisor }: PendingConversion): Ratio {
  const { amount, scale } = toSnapshot(product);
  return { dividend: movePoint(amount, -toCount(scale)), divisor };
}
