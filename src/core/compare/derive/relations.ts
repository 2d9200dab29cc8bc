import type { Interval } from '../../checks/arithmetic/interval.js';
import { intervalsOverlap } from '../../checks/arithmetic/interval.js';
import { Decimal, isZero } from '../../money/decimal.js';
import { divideRounded } from '../../money/rounding.js';
import { intervalOf, type Item } from '../item.js';
import { isRoundedFrom } from '../judge/relate-values.js';

/** What can follow from several figures. */
export type Relation = 'change' | 'share' | 'multiple' | 'sum' | 'difference' | 'average' | PercentRelation;

/**
 * What follows from a percentage and an amount, in this order: the part that the percentage is of the amount, and the
 * amount before it rose or fell by the percentage.
 */
export type PercentRelation = 'part' | 'beforeRise' | 'beforeFall';

/** Digits behind the point of a quotient: more than any figure of a story shows. */
const QUOTIENT_DIGITS = 12;
const HUNDRED = new Decimal('100');
const HUNDREDTH = new Decimal('0.01');
const ONE = new Decimal('1');
const ZERO = new Decimal('0');

/** Are all of one kind, in one currency or unit? */
export function areOfOneUnit(items: readonly Item[]): boolean {
  const [first, ...others] = items;
  return others.every(
    ({ family, figure }) =>
      family === first?.family && figure.currency === first.figure.currency && figure.unit === first.figure.unit,
  );
}

/**
 * Does the target follow from the operands? The numbers as printed are tried, and then all that they may have been rounded
 * from, unless that is too much to mean anything.
 */
export function follows(relation: Relation, operands: readonly Item[], target: Item): boolean {
  const exact = compute(
    relation,
    operands.map(({ low }) => low),
  );
  if (exact === undefined) return false;
  const value = exact.abs();
  if (value.eq(target.low) || isRoundedFrom(value, target)) return true;
  const reach = reachOf(relation, operands);
  return reach !== undefined && isNarrow(reach, value) && intervalsOverlap(reach, intervalOf(target));
}

function compute(relation: Relation, [a, b, ...others]: readonly Decimal[]): Decimal | undefined {
  if (!a || !b) return undefined;
  const all = [a, b, ...others];
  switch (relation) {
    case 'sum':
      return addUp(all);
    case 'average':
      return divideRounded(addUp(all), new Decimal(String(all.length)), QUOTIENT_DIGITS);
    case 'difference':
      return b.minus(a);
    case 'change':
      return isZero(a) ? undefined : divideRounded(b.minus(a).times(HUNDRED), a, QUOTIENT_DIGITS);
    case 'share':
      return isZero(b) ? undefined : divideRounded(a.times(HUNDRED), b, QUOTIENT_DIGITS);
    case 'multiple':
      return isZero(b) ? undefined : divideRounded(a, b, QUOTIENT_DIGITS);
    case 'part':
      return a.times(b).times(HUNDREDTH);
    case 'beforeRise':
      return divideRounded(b.times(HUNDRED), HUNDRED.plus(a), QUOTIENT_DIGITS);
    case 'beforeFall':
      return a.lt(HUNDRED) ? divideRounded(b.times(HUNDRED), HUNDRED.minus(a), QUOTIENT_DIGITS) : undefined;
  }
}

function addUp(values: readonly Decimal[]): Decimal {
  return values.reduce((a, b) => a.plus(b), ZERO);
}

/** What several figures add up to. */
export function sumOf(items: readonly Item[]): Decimal {
  return addUp(items.map(({ low }) => low));
}

/** The least and the most that the operands allow; undefined where no rounding is to be allowed for. */
function reachOf(relation: Relation, operands: readonly Item[]): Interval | undefined {
  const [a, b] = operands.map(intervalOf);
  if (!a || !b || operands.length > 2 || isZero(a.low) || isZero(b.low)) return undefined;
  const corners = [
    compute(relation, [a.low, b.high]),
    compute(relation, [a.high, b.low]),
    compute(relation, [a.low, b.low]),
    compute(relation, [a.high, b.high]),
  ].flatMap((each) => (each ? [each.abs()] : []));
  const [first, ...others] = corners;
  if (!first) return undefined;
  return {
    low: others.reduce((least, each) => (each.lt(least) ? each : least), first),
    high: others.reduce((most, each) => (each.gt(most) ? each : most), first),
  };
}

/** A reach wider than this share of the value supports nearly any number. */
const MAX_REACH = new Decimal('0.2');

function isNarrow({ low, high }: Interval, value: Decimal): boolean {
  return high.minus(low).lte(value.times(MAX_REACH)) && high.lt(value.times(ONE.plus(ONE)));
}
