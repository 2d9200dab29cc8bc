import type { Figure } from '../figures/figure.js';
import { parseDecimal } from '../money/decimal.js';
import { amountsOf } from '../conversion/convert-figure.js';
import type { HouseStyle } from '../styles/style.js';
import type { Conversion } from './annotation.js';

/** A figure at its place in the prose, with its conversions. */
export interface Occurrence {
  readonly figure: Figure;
  /** Span in the prose. */
  readonly start: number;
  readonly end: number;
  /** The style whose words stand beside it. */
  readonly style: HouseStyle;
  /** None for what is not an amount of money. */
  readonly conversions: readonly Conversion[];
}

/** Is the figure an amount of money that a reader may want in another currency? A rate is not. */
export function isAmount(figure: Figure): boolean {
  const { kind, currency, rateNote } = figure;
  return kind === 'money' && currency !== undefined && rateNote !== true && amountsOf(figure).length > 0;
}

/** The same for every mention of one amount: "380 billion yuan" and 3,800亿元 are one. */
export function amountKey(figure: Figure): string {
  const values = amountsOf(figure).map((value) => parseDecimal(value).toFixed());
  return [figure.currency, ...values, figure.per ?? ''].join(' ');
}
