import { areWithinFactor, Decimal, parseDecimal } from '../../money/decimal.js';
import { intervalAround, intervalsOverlap, powerOfTen, type Interval } from '../arithmetic/interval.js';
import type { MaskedSentence } from '../masked-sentence.js';
import type { LocatedSingle } from '../single-figure.js';
import { areComparable, comparisonInterval, haveSameMeasure, isPositive } from './comparison.js';
import { findClaims, type Claim } from './claim-pattern.js';
import { AMOUNT_DIFFERENCE_PATTERNS, POINT_DIFFERENCE_PATTERNS } from './difference-patterns.js';
import { isAgainstAnotherBase, isExcludedComparison, isExcludedMeasure } from './exclusions.js';
import { isFall } from './words.js';

/** A change that a writer states as an amount or in points, with the levels that it lies between. */
export interface DifferenceClaim {
  readonly from: LocatedSingle;
  readonly to: LocatedSingle;
  /** The change; undefined when it is no figure ("0.2 points"). */
  readonly step: LocatedSingle | undefined;
  /** The same without a sign, in what the levels are in. */
  readonly stated: Decimal;
  /** What it may have been rounded from. */
  readonly allowed: Interval;
  readonly isFall: boolean;
}

/** The changes by an amount or by points that a sentence claims. */
export function findDifferences(masked: MaskedSentence): readonly DifferenceClaim[] {
  if (masked.figures.length < 2) return [];
  const found = [
    ...findClaims(masked, AMOUNT_DIFFERENCE_PATTERNS).flatMap(toAmountDifference),
    ...findClaims(masked, POINT_DIFFERENCE_PATTERNS).flatMap(toPointDifference),
  ];
  // Hardly any sentence claims one, and then its other words are not looked for.
  return found.length === 0 || isExcludedMeasure(masked.text) ? [] : found;
}

function toAmountDifference(claim: Claim): readonly DifferenceClaim[] {
  const { A, B, D } = claim.figures;
  if (!A || !B || !D || !areComparable(A.figure, B.figure) || isExcludedComparison(claim)) return [];
  if (!haveSameMeasure(B.figure, D.figure) || !isPositive(D.figure)) return [];
  return [
    {
      from: A,
      to: B,
      step: D,
      stated: parseDecimal(D.figure.value),
      allowed: comparisonInterval(D.figure),
      isFall: isFall(claim.words.move ?? ''),
    },
  ];
}

const BASIS_POINT = powerOfTen(-2);

function toPointDifference(claim: Claim): readonly DifferenceClaim[] {
  const { L, M, S } = claim.figures;
  if (!L || !M || isAgainstAnotherBase(claim)) return [];
  const step = S ? readPoints(S) : readBarePoints(claim.words.points ?? '');
  if (step.stated.eq('0')) return [];
  return [{ from: L, to: M, step: S, ...step, isFall: isFall(claim.words.move ?? '') }];
}

type Step = Pick<DifferenceClaim, 'stated' | 'allowed'>;

function readPoints({ figure }: LocatedSingle): Step {
  const { low, high } = comparisonInterval(figure);
  const unit = figure.kind === 'basis_points' ? BASIS_POINT : powerOfTen(0);
  return {
    stated: parseDecimal(figure.value).abs().times(unit),
    allowed: { low: low.times(unit), high: high.times(unit) },
  };
}

const HALF = new Decimal('0.5');

function readBarePoints(number: string): Step {
  const stated = new Decimal(number);
  const reach = powerOfTen(-(number.split('.')[1] ?? '').length).times(HALF);
  return { stated, allowed: intervalAround(stated, reach, reach) };
}

/** The change between the two levels, with its sign. */
export function actualDifference({ from, to }: DifferenceClaim): Decimal {
  return parseDecimal(to.figure.value).minus(parseDecimal(from.figure.value));
}

/** What the change comes to, against what is stated. */
type DifferenceVerdict = 'agrees' | 'by-rounding' | 'differs';

/** By how much of it, as a divisor, a stated change may be off the printed one where rounding of all three explains that. */
const UNNOTICED_DIVISOR = new Decimal('10');

/**
 * Each of the three numbers may be rounded for itself, so that they may be off by a digit; where that is more than a tenth
 * of the change, a reader who subtracts sees it. A change that is finer than its levels cannot be subtracted.
 */
export function judgeDifference(claim: DifferenceClaim): DifferenceVerdict {
  const actual = actualDifference(claim);
  if (actual.lt('0') !== claim.isFall && !actual.eq('0')) return 'differs';
  const [size, { allowed, stated }] = [actual.abs(), claim];
  if (size.gte(allowed.low) && size.lte(allowed.high)) return 'agrees';
  const [from, to] = levelIntervals(claim);
  const reached = claim.isFall
    ? { low: from.low.minus(to.high), high: from.high.minus(to.low) }
    : { low: to.low.minus(from.high), high: to.high.minus(from.low) };
  if (!intervalsOverlap(reached, allowed)) return 'differs';
  const isFiner = widthOf(allowed).lt(widthOf(from)) && widthOf(allowed).lt(widthOf(to));
  return isFiner || size.minus(stated).abs().times(UNNOTICED_DIVISOR).lte(size) ? 'agrees' : 'by-rounding';
}

function widthOf({ low, high }: Interval): Decimal {
  return high.minus(low);
}

/** What the levels may have been rounded from. Of two percentages, the one with fewer places has lost its zeros: 5% is 5.0%. */
function levelIntervals({ from, to }: DifferenceClaim): readonly [Interval, Interval] {
  const intervals = [comparisonInterval(from.figure), comparisonInterval(to.figure)] as const;
  if (to.figure.kind !== 'percent') return intervals;
  const places = Math.max(...[from, to].map(({ figure }) => figure.value.split('.')[1]?.length ?? 0));
  const reach = powerOfTen(-places).times(HALF);
  const around = ({ figure }: LocatedSingle): Interval => intervalAround(parseDecimal(figure.value), reach, reach);
  return from.figure.qualifier === 'exact' && to.figure.qualifier === 'exact' ? [around(from), around(to)] : intervals;
}

/** Scale words are a thousand or ten thousand apart, or a million, a hundred million and a thousand million. */
const SCALE_POWERS = [3, -3, 6, -6, 9, -9, 4, -4, 8, -8];

/** The power of ten by which the stated change must be multiplied to be right: its scale word is wrong. */
function findScaleOfDifference(claim: DifferenceClaim): number | undefined {
  const size = actualDifference(claim).abs();
  if (claim.step?.figure.kind !== 'money' || size.c.length < 2) return undefined;
  return SCALE_POWERS.find((power) => {
    const { low, high } = claim.allowed;
    const factor = powerOfTen(power);
    return size.gte(low.times(factor)) && size.lte(high.times(factor));
  });
}

/** How far the stated change may be off for it to be one between the two levels, as a factor. */
const MAX_PLAUSIBLE_FACTOR = new Decimal('3');
/** The same for points, which are small beside the percentages that name what they are of. */
const MAX_PLAUSIBLE_POINTS_FACTOR = new Decimal('10');

/** Is it the change between the two levels? One that is too far off is of something else, as is one the other way. */
export function isPlausibleDifference(claim: DifferenceClaim): boolean {
  const actual = actualDifference(claim);
  const size = actual.abs();
  if (actual.lt('0') !== claim.isFall) return size.gte(claim.allowed.low) && size.lte(claim.allowed.high);
  if (findScaleOfDifference(claim) !== undefined) return true;
  const factor = claim.to.figure.kind === 'percent' ? MAX_PLAUSIBLE_POINTS_FACTOR : MAX_PLAUSIBLE_FACTOR;
  return areWithinFactor(size, claim.stated, factor);
}
