import type { Decimal } from './decimal.js';
import type { RoundingMode } from './rounding-mode.js';

/** How many significant digits a reader is shown; part of a house style. */
export interface DisplayPrecision {
  readonly min: number;
  readonly max: number;
  readonly rounding: RoundingMode;
}

/** An amount as it is shown, and whether the writer counted cents, so that "18.00" keeps them. */
export interface DisplayNumber {
  readonly value: Decimal;
  /** Digits after the point that an amount without a scale word is written with. */
  readonly decimals: number;
}
