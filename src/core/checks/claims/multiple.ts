import type { Ratio } from '../../money/ratio.js';
import type { Qualifier } from '../../figures/figure.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import type { Interval } from '../arithmetic/interval.js';
import { roundedInterval } from '../arithmetic/rounding-interval.js';
import { comparisonInterval } from './comparison.js';
import type { MultipleMeaning } from './multiple-patterns.js';
import type { LocatedSingle, SingleFigure } from '../single-figure.js';

/** A claim that one amount is so many times another. */
export interface MultipleClaim {
  readonly factor: Decimal;
  /** Every number that the stated factor may stand for. */
  readonly allowed: Interval;
  readonly meaning: MultipleMeaning;
  /** What is multiplied, and what comes out. */
  readonly from: LocatedSingle;
  readonly to: LocatedSingle;
}

const ONE = new Decimal('1');
const ZERO = new Decimal('0');
/** "Doubled" and "twelve times" are round words: by half of the last digit, or by an eighth where that is more. */
const ROUND_WORD_TOLERANCE = new Decimal('0.125');

/** "More than five times" is still said of eight, hardly of ten. */
const MAX_MORE_THAN_FACTOR = new Decimal('2');

/** What a multiple in a figure may stand for. */
export function multipleInterval(figure: SingleFigure): Interval {
  const { low, high } = roundedInterval(figure, figure.value);
  if (figure.qualifier !== 'more_than' && figure.qualifier !== 'at_least') return { low, high };
  const furthest = parseDecimal(figure.value).times(MAX_MORE_THAN_FACTOR);
  return { low, high: furthest.gt(high) ? furthest : high };
}

/** What a factor in a word may stand for: "doubled" 1.75 to 2.25, "more than doubled" 2 to 4, "nearly" a quarter below. */
export function factorWordInterval(factor: Decimal, qualifier: Qualifier): Interval {
  const reach = factor.times(ROUND_WORD_TOLERANCE);
  const isHalf = factor.lt(ONE);
  if (qualifier === 'more_than')
    return isHalf ? { low: ZERO, high: factor } : { low: factor, high: factor.times(MAX_MORE_THAN_FACTOR) };
  if (qualifier === 'less_than') return { low: factor.minus(reach.times('2')), high: factor };
  return { low: factor.minus(qualifier === 'approx' ? reach.times('2') : reach), high: factor.plus(reach) };
}

/** Does the claim hold, in a sense that its words have? */
export function multipleAgrees(claim: MultipleClaim): boolean {
  return agreesInSense(claim, comparisonInterval);
}

/**
 * Does it hold of the amounts as they are printed? "Doubled to $5 million from $3 million" may be the writer's rounding and is
 * no fault, but 1.67 is not twice.
 */
export function multipleAgreesAsPrinted(claim: MultipleClaim): boolean {
  return agreesInSense(claim, printedValue);
}

/** Does it hold in this sense? Nothing is divided: `to` against `allowed` × `from`. */
export function multipleAgreesAs(
  { allowed, from, to }: MultipleClaim,
  meaning: 'times' | 'times-more',
  intervalOf: (figure: SingleFigure) => Interval = comparisonInterval,
): boolean {
  const more = meaning === 'times-more' ? ONE : ZERO;
  const [base, result] = [intervalOf(from.figure), intervalOf(to.figure)];
  return (
    result.high.gte(allowed.low.plus(more).times(base.low)) && result.low.lte(allowed.high.plus(more).times(base.high))
  );
}

function agreesInSense(claim: MultipleClaim, intervalOf: (figure: SingleFigure) => Interval): boolean {
  return claim.meaning === 'either'
    ? multipleAgreesAs(claim, 'times', intervalOf) || multipleAgreesAs(claim, 'times-more', intervalOf)
    : multipleAgreesAs(claim, claim.meaning, intervalOf);
}

function printedValue({ value }: SingleFigure): Interval {
  const printed = parseDecimal(value);
  return { low: printed, high: printed };
}

/** How many times the one the other is. */
export function actualMultiple({ from, to }: MultipleClaim): Ratio {
  return { dividend: parseDecimal(to.figure.value), divisor: parseDecimal(from.figure.value) };
}
