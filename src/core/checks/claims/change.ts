import type { Ratio } from '../../money/ratio.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { Interval } from '../arithmetic/interval.js';
import { roundedInterval } from '../arithmetic/rounding-interval.js';
import type { SingleFigure } from '../single-figure.js';

const HUNDRED = new Decimal('100');

/** A change that a writer states: from one amount to another by so many per cent, up or down. */
export interface ChangeClaim {
  readonly from: Interval;
  readonly to: Interval;
  /** The same without what rounding allows. */
  readonly exact: { readonly from: Decimal; readonly to: Decimal };
  readonly percent: SingleFigure;
  readonly isFall: boolean;
}

/** The percentage as stated, with its sign. */
export function statedPercent({ percent, isFall }: Pick<ChangeClaim, 'percent' | 'isFall'>): Decimal {
  const magnitude = parseDecimal(percent.value).abs();
  return isFall ? magnitude.times('-1') : magnitude;
}

/** Is the stated percentage one that the two amounts allow? Nothing is divided: (to - from) × 100 against percent × from. */
export function changeAgrees({ from, to, percent, isFall }: ChangeClaim): boolean {
  const { low, high } = roundedInterval(percent, percent.value);
  const [least, most] = isFall ? [high.times('-1'), low.times('-1')] : [low, high];
  const greatest = to.high.minus(from.low).times(HUNDRED);
  const smallest = to.low.minus(from.high).times(HUNDRED);
  return greatest.gte(least.times(from.low)) && smallest.lte(most.times(from.high));
}

/** The change between the two amounts in percent, with its sign. */
export function actualPercent({ exact: { from, to } }: ChangeClaim): Ratio {
  return { dividend: to.minus(from).times(HUNDRED), divisor: from };
}

/** The amount before that the stated percentage would have: to / (1 + percent / 100). Undefined for a loss of all. */
export function impliedBase(change: ChangeClaim): Ratio | undefined {
  const divisor = statedPercent(change).plus(HUNDRED);
  return divisor.gt('0') ? { dividend: change.exact.to.times(HUNDRED), divisor } : undefined;
}
