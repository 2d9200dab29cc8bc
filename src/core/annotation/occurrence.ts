import { amountsOf, type NotConverted } from '../conversion/convert-figure.js';
import type { OnshoreFallback } from '../conversion/market-rate.js';
import type { Figure } from '../figures/figure.js';
import { parseDecimal, type DecimalString } from '../money/decimal.js';
import type { HouseStyle } from '../styles/style.js';
import type { Conversion } from './annotation.js';
import type { Enclosure } from './enclosures.js';

/** A figure at its place in the prose, with its conversions. */
export interface Occurrence {
  readonly figure: Figure;
  /** Span in the prose. */
  readonly start: number;
  readonly end: number;
  readonly enclosure: Enclosure;
  /** The style whose words stand beside it. */
  readonly style: HouseStyle;
  /** None for what is not an amount of money. */
  readonly conversions: readonly Conversion[];
  readonly failures: readonly NotConverted[];
  readonly instead: readonly OnshoreFallback[];
}

/** Is the figure an amount of money that a reader may want in another currency? A rate is not. */
export function isConvertible(figure: Figure): boolean {
  const { kind, currency, rateNote } = figure;
  return kind === 'money' && currency !== undefined && rateNote !== true && amountsOf(figure).length > 0;
}

/** The same for every mention of one amount: "380 billion yuan" and 3,800亿元 are one. */
export function amountKey(figure: Figure): string {
  const { currency = '', per = '' } = figure;
  const [low = '', high] = amountsOf(figure);
  return `${currency} ${normalizeDecimal(low)}${high === undefined ? '' : `-${normalizeDecimal(high)}`} ${per}`;
}

/** One form for 5, 5.0 and 05. Nearly every amount has it already. */
function normalizeDecimal(value: DecimalString): DecimalString {
  return value.includes('.') || value.startsWith('0') ? parseDecimal(value).toFixed() : value;
}
