import { parseDecimal, type Decimal } from '../../money/decimal.js';
import { roundRatio } from '../../money/ratio.js';
import type { LocatedSingle } from '../single-figure.js';
import { absolute, chanceOfNearMiss, ONE, scaledNumberOf, type ScaledNumber } from './scaled-number.js';

/** How a change is counted: in percent of the number before, as the difference of two amounts, or in points of two percentages. */
export type ChangeRelation = 'percent' | 'amount' | 'points' | 'basis_points';

/** A change with the numbers that it may be of. */
export interface ChangedNumbers {
  readonly change: LocatedSingle;
  readonly from: LocatedSingle;
  readonly to: LocatedSingle;
}

/**
 * Does a change follow from two numbers? `unsigned` for a fall that only words may call one, `open` where writers count in
 * more than one way: from a loss, with a sign for worse.
 */
type ChangeVerdict = 'right' | 'unsigned' | 'open' | 'wrong';

const VERDICTS: readonly ChangeVerdict[] = ['right', 'unsigned', 'open', 'wrong'];

/** How a change of this kind may be counted from a number of that kind; none for what has nothing to do with it. */
export function relationsOf({ change, from, to }: ChangedNumbers): readonly ChangeRelation[] {
  const [a, b, c] = [from.figure, to.figure, change.figure];
  if (a.kind !== b.kind || a.currency !== b.currency) return [];
  if (a.kind !== 'percent') {
    if (c.kind === 'percent') return ['percent'];
    return c.kind === a.kind && c.currency === a.currency ? ['amount'] : [];
  }
  if (c.kind === 'percentage_points') return ['points'];
  if (c.kind === 'basis_points') return ['basis_points'];
  return c.kind === 'percent' ? ['points', 'percent'] : [];
}

/** Does the change follow from its two numbers in one of the ways in which it may be counted? */
export function judgeChange(numbers: ChangedNumbers): ChangeVerdict {
  const verdicts = relationsOf(numbers).map((relation) => judgeRelation(numbers, relation));
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'wrong';
}

/** How a change is counted that is wrong: of the ways in which it may be, the one that most others are right in. */
export function relationLike(numbers: ChangedNumbers, others: readonly ChangedNumbers[]): ChangeRelation {
  const [first = 'amount', ...more] = relationsOf(numbers);
  const countRight = (relation: ChangeRelation): number =>
    others.filter((each) => relationsOf(each).includes(relation) && judgeRelation(each, relation) !== 'wrong').length;
  return more.reduce((best, relation) => (countRight(relation) > countRight(best) ? relation : best), first);
}

/** Compares a change with its two numbers as they are rounded. */
function judgeRelation({ change, from, to }: ChangedNumbers, relation: ChangeRelation): ChangeVerdict {
  const [a, b, c] = [from, to, change].map(({ figure }) => scaledNumberOf(figure)) as [
    ScaledNumber,
    ScaledNumber,
    ScaledNumber,
  ];
  if (relation !== 'percent') {
    const factor = relation === 'basis_points' ? 100n : 1n;
    const moved = { value: (b.value - a.value) * factor, reach: (a.reach + b.reach) * factor };
    return judgeSign(c, (stated) => absolute(moved.value - stated.value) <= moved.reach + stated.reach);
  }
  if (a.value === 0n) return 'open';
  // Costs in brackets: the change of what they come to.
  const isOfLoss = a.value < 0n;
  if (isOfLoss && b.value > 0n) return 'open';
  const [base, result] = isOfLoss ? [negate(a), negate(b)] : [a, b];
  const verdict = judgeSign(c, (stated) => isPercentOf(stated, base, result));
  if (!isOfLoss) return verdict;
  // More costs may be a rise or a fall of what is shown.
  return verdict === 'wrong' ? 'open' : 'unsigned';
}

/** A change without a sign may be a fall; one with a sign against its direction may mean better and worse. */
function judgeSign(stated: ScaledNumber, follows: (stated: ScaledNumber) => boolean): ChangeVerdict {
  if (follows(stated)) return 'right';
  if (!follows(negate(stated))) return 'wrong';
  return stated.value < 0n ? 'open' : 'unsigned';
}

function negate({ value, reach }: ScaledNumber): ScaledNumber {
  return { value: -value, reach };
}

/** Nothing is divided: (to - from) × 100 against percent × from. */
function isPercentOf(stated: ScaledNumber, from: ScaledNumber, to: ScaledNumber): boolean {
  const [low, high] = [stated.value - stated.reach, stated.value + stated.reach];
  const [least, most] = [from.value - from.reach, from.value + from.reach];
  const greatest = (to.value + to.reach - least) * HUNDRED;
  const smallest = (to.value - to.reach - most) * HUNDRED;
  return greatest >= low * (low < 0n ? most : least) && smallest <= high * (high < 0n ? least : most);
}

const HUNDRED = 100n * ONE;

/** What rounding of the two numbers allows their change to be, in the unit of the change. */
function changeBetween({ from, to }: ChangedNumbers, relation: ChangeRelation): ScaledNumber {
  const [a, b] = [scaledNumberOf(from.figure), scaledNumberOf(to.figure)];
  const moved = { value: b.value - a.value, reach: a.reach + b.reach };
  if (relation === 'amount' || relation === 'points') return moved;
  const [times, by] = relation === 'percent' ? [HUNDRED, absolute(a.value)] : [100n, 1n];
  return { value: (moved.value * times) / by, reach: (moved.reach * times) / by };
}

/** How likely chance alone makes a change of as many digits follow from the two numbers. */
export function chanceOfFollowing(numbers: ChangedNumbers): number {
  const { figure } = numbers.change;
  const reach = changeBetween(numbers, relationLike(numbers, [numbers])).reach;
  return Math.min(
    1,
    (Number(reach / scaledNumberOf(figure).reach) + 1) / 10 ** Math.min(figure.significantDigits, MAX_DIGITS),
  );
}

/** How likely chance makes a change one digit away from what it should be; undefined where more than one digit differs. */
export function chanceOfNearChange(numbers: ChangedNumbers): number | undefined {
  const stated = scaledNumberOf(numbers.change.figure);
  const { value, reach } = changeBetween(numbers, relationLike(numbers, []));
  return chanceOfNearMiss({ ...stated, value: absolute(stated.value) }, absolute(value), reach + stated.reach);
}

/** More digits say no more. */
const MAX_DIGITS = 12;

/** The change as it should be; a percentage is rounded to the digits of the stated one. */
export function expectedChange({ change, from, to }: ChangedNumbers, relation: ChangeRelation): Decimal {
  const [before, after] = [parseDecimal(from.figure.value), parseDecimal(to.figure.value)];
  const difference = after.minus(before);
  if (relation === 'basis_points') return difference.times('100');
  if (relation !== 'percent') return difference;
  const decimals = (change.figure.value.split('.')[1] ?? '').length;
  const ratio = { dividend: difference.times('100'), divisor: before.abs() };
  return roundRatio(ratio, Math.max(1, decimals), 'half-up');
}
