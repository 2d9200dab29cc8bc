import type { Figure } from '../figures/figure.js';
import type { LocatedFigure } from '../figures/figure-document.js';

/** A figure of one number: not a range. */
export type SingleFigure = Figure & Required<Pick<Figure, 'value'>>;

/** One amount of money, in a currency that is known. */
export type SingleAmount = SingleFigure & Required<Pick<Figure, 'currency'>>;

/** A figure of one number with its span in the prose. */
export interface LocatedSingle extends LocatedFigure {
  readonly figure: SingleFigure;
}

/** One amount of money with its span in the prose. */
export interface LocatedAmount extends LocatedFigure {
  readonly figure: SingleAmount;
}

export function isSingle(located: LocatedFigure): located is LocatedSingle {
  return located.figure.value !== undefined;
}

export function isSingleAmount(located: LocatedFigure): located is LocatedAmount {
  const { kind, value, currency } = located.figure;
  return kind === 'money' && value !== undefined && currency !== undefined;
}
