import { Big as SharedBig } from 'big.js';
import { Decimal, isZero, movePoint } from './decimal.js';
import type { RoundingMode } from './rounding-mode.js';
import { divideShort } from './short-division.js';

/** big.js's code for each mode. */
const BIG_ROUNDING_MODES = { 'half-even': SharedBig.roundHalfEven, 'half-up': SharedBig.roundHalfUp } as const;

/** Rounds to `digits` significant digits. Zero stays zero. */
export function roundToSignificant(value: Decimal, digits: number, mode: RoundingMode = 'half-up'): Decimal {
  return value.prec(digits, BIG_ROUNDING_MODES[mode]);
}

/**
 * `dividend / divisor`, correctly rounded once to `fractionDigits`, to tens, hundreds … where these are below zero: big.js
 * carries the remainder of the long division into its rounding, so there is no double rounding.
 * @throws RangeError when the divisor is zero
 */
export function divideRounded(
  dividend: Decimal,
  divisor: Decimal,
  fractionDigits: number,
  mode: RoundingMode = 'half-even',
): Decimal {
  if (isZero(divisor)) throw new RangeError('division by zero');
  return divideShort(dividend, divisor, fractionDigits, mode) ?? divideLong(dividend, divisor, fractionDigits, mode);
}

function divideLong(dividend: Decimal, divisor: Decimal, fractionDigits: number, mode: RoundingMode): Decimal {
  if (fractionDigits < 0)
    return movePoint(divideLong(dividend, movePoint(divisor, -fractionDigits), 0, mode), -fractionDigits);
  return new Decimal(getDivider(fractionDigits, mode)(dividend).div(divisor));
}

/** The integer part of `dividend / divisor`. */
export function divideTruncated(dividend: Decimal, divisor: Decimal): Decimal {
  return new Decimal(truncatingDivider(dividend).div(divisor));
}

type BigConstructor = ReturnType<typeof SharedBig>;

/** big.js keeps the places and the mode of a division on the constructor: one constructor for each pair in use. */
const dividersByMode: Record<RoundingMode, BigConstructor[]> = { 'half-even': [], 'half-up': [] };
const truncatingDivider = createDivider(0, SharedBig.roundDown);

function getDivider(fractionDigits: number, mode: RoundingMode): BigConstructor {
  return (dividersByMode[mode][fractionDigits] ??= createDivider(fractionDigits, BIG_ROUNDING_MODES[mode]));
}

function createDivider(fractionDigits: number, mode: number): BigConstructor {
  const constructor = SharedBig();
  constructor.strict = true;
  constructor.DP = fractionDigits;
  constructor.RM = mode;
  return constructor;
}
