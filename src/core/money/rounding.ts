import { Big as SharedBig } from 'big.js';
import { Decimal, isZero } from './decimal.js';

/** A named way to round; the number is big.js's code for it. */
export type RoundingMode = 'half-even' | 'half-up';

const BIG_ROUNDING_MODES = { 'half-even': SharedBig.roundHalfEven, 'half-up': SharedBig.roundHalfUp } as const;

/** Rounds to `fractionDigits` after the point; a tie goes to the even neighbour (accounting, inside Crossrate). */
export function roundHalfEven(value: Decimal, fractionDigits: number): Decimal {
  return value.round(fractionDigits, BIG_ROUNDING_MODES['half-even']);
}

/** Rounds to `fractionDigits` after the point; a tie goes away from zero (what a newspaper reader expects). */
export function roundHalfUp(value: Decimal, fractionDigits: number): Decimal {
  return value.round(fractionDigits, BIG_ROUNDING_MODES['half-up']);
}

/** Rounds to `digits` significant digits. Zero stays zero. */
export function roundToSignificant(value: Decimal, digits: number, mode: RoundingMode = 'half-up'): Decimal {
  return value.prec(digits, BIG_ROUNDING_MODES[mode]);
}

/**
 * `dividend / divisor`, correctly rounded once to `fractionDigits`: big.js carries the remainder of the long division
 * into its rounding, so there is no double rounding.
 * @throws RangeError when the divisor is zero
 */
export function divideRounded(
  dividend: Decimal,
  divisor: Decimal,
  fractionDigits: number,
  mode: RoundingMode = 'half-even',
): Decimal {
  if (isZero(divisor)) throw new RangeError('division by zero');
  return new Decimal(getDivider(fractionDigits, mode)(dividend).div(divisor));
}

const dividersByRounding = new Map<string, SharedBigConstructor>();
type SharedBigConstructor = ReturnType<typeof SharedBig>;

function getDivider(fractionDigits: number, mode: RoundingMode): SharedBigConstructor {
  const key = `${mode}${fractionDigits}`;
  let constructor = dividersByRounding.get(key);
  if (!constructor) {
    constructor = SharedBig();
    constructor.strict = true;
    constructor.DP = fractionDigits;
    constructor.RM = BIG_ROUNDING_MODES[mode];
    dividersByRounding.set(key, constructor);
  }
  return constructor;
}

/** How many significant digits a number is written with: leading zeros do not count, trailing ones do. */
export function countSignificantDigits(text: string): number {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return Math.max(1, digits.length);
}
