import { intervalsOverlap, powerOfTen, scaleInterval, type Interval } from '../../checks/arithmetic/interval.js';
import { Decimal, isZero, movePoint } from '../../money/decimal.js';
import { intervalOf, type Item } from '../item.js';

/** What the number of the target is to that of the source. */
export type ValueRelation =
  { readonly type: 'equal' | 'rounded' | 'digits' | 'other' } | { readonly type: 'scale'; readonly power: number };

const EQUAL: ValueRelation = { type: 'equal' };
const ROUNDED: ValueRelation = { type: 'rounded' };
const DIGITS: ValueRelation = { type: 'digits' };
const OTHER: ValueRelation = { type: 'other' };

/** Numbers further apart than 10 to this power have nothing to do with each other. */
const MAX_SCALE_POWER = 8;

/** A number that ends in zeros without a scale word is a rounded one up to this share of it: 3,800 for 3,804.2. */
const MAX_ZEROS_SHARE = new Decimal('0.05');

/** Compares two single numbers without their signs. */
export function relateValues(source: Item, target: Item): ValueRelation {
  return relateNumbers(source.low, source.digits, target.low, target.digits, () => intervalOf(source), target);
}

/** Compares the upper ends of two ranges. */
export function relateUpperEnds(source: Item, target: Item): ValueRelation {
  const [a, b] = [source.high.c.join(''), target.high.c.join('')];
  return relateNumbers(source.high, a, target.high, b, () => ({ low: source.high, high: source.high }), target);
}

function relateNumbers(
  value: Decimal,
  a: string,
  stated: Decimal,
  b: string,
  intervalOfValue: () => Interval,
  target: Item,
): ValueRelation {
  const power = stated.e - value.e;
  if (a === b) {
    if (power === 0 || isZero(value)) return EQUAL;
    return Math.abs(power) <= MAX_SCALE_POWER ? { type: 'scale', power } : OTHER;
  }
  if (isZero(value) || isZero(stated)) return OTHER;
  if (beginAlike(a, b)) {
    if (isRoundedTo(value, stated, target)) return ROUNDED;
    const slip = findScaleSlip(value, stated, intervalOfValue(), target);
    if (slip !== undefined) return { type: 'scale', power: slip };
  }
  return power === 0 && haveSlippedDigits(a, b) ? DIGITS : OTHER;
}

/** Do the first digits allow that one number is the other, rounded? Spares most pairs the arithmetic. */
function beginAlike(a: string, b: string): boolean {
  const length = Math.min(2, b.length);
  const [x, y] = [Number(a.slice(0, length).padEnd(length, '0')), Number(b.slice(0, length))];
  return Math.abs(x - y) <= 1 || (length === 1 ? x === 9 && y === 1 : x === 99 && y === 10);
}

/** Could the target have been rounded from this value, by the digits that it shows? */
export function isRoundedFrom(value: Decimal, target: Item): boolean {
  return isRoundedTo(value, target.low, target);
}

function isRoundedTo(value: Decimal, stated: Decimal, target: Item): boolean {
  if (Math.abs(value.e - stated.e) > 1) return false;
  const { qualifier, significantDigits } = target.figure;
  const written = stated.e - significantDigits + 1;
  const certain = stated.e - stated.c.length + 1;
  const last = value.e - value.c.length + 1;
  const difference = value.minus(stated).abs();
  if (last < written && isWithin(value, stated, difference, written, qualifier)) return true;
  // Zeros at the end of a number in digits may stand for nothing.
  return (
    certain > written &&
    last < certain &&
    difference.lte(stated.times(MAX_ZEROS_SHARE)) &&
    isWithin(value, stated, difference, certain, qualifier)
  );
}

const HALF = new Decimal('0.5');

function isWithin(
  value: Decimal,
  stated: Decimal,
  difference: Decimal,
  place: number,
  qualifier: Item['figure']['qualifier'],
): boolean {
  const unit = powerOfTen(place);
  if (difference.lte(unit.times(HALF))) return true;
  if (difference.gt(unit)) return false;
  if (qualifier === 'approx') return true;
  return value.gt(stated)
    ? qualifier === 'more_than' || qualifier === 'at_least'
    : qualifier === 'less_than' || qualifier === 'at_most';
}

/** Rounded from the source's number but for a power of ten: 2.0 billion for 203 million. */
function findScaleSlip(value: Decimal, stated: Decimal, interval: Interval, target: Item): number | undefined {
  if (stated.c.length < 2) return undefined;
  const power = stated.e - value.e;
  return [power, power + 1, power - 1].find(
    (each) =>
      each !== 0 &&
      Math.abs(each) <= MAX_SCALE_POWER &&
      isRoundedTo(movePoint(value, each), stated, target) &&
      intervalsOverlap(scaleInterval(interval, powerOfTen(each)), intervalOf(target)),
  );
}

/** Two neighbouring digits changed round, or one digit another; two digits or more. */
function haveSlippedDigits(a: string, b: string): boolean {
  return Math.max(a.length, b.length) >= 2 && (findWrongDigits(a, b).length === 1 || areSwapped(a, b));
}

/** Two neighbouring digits changed round: 412 and 421. */
export function areSwapped(a: string, b: string): boolean {
  const [i = 0, j = 0, ...others] = findWrongDigits(a, b);
  return others.length === 0 && j === i + 1 && a[i] === b[j] && a[j] === b[i];
}

/** Places in which the digits differ, zeros at the end filled in. */
function findWrongDigits(a: string, b: string): readonly number[] {
  const length = Math.max(a.length, b.length);
  const [x, y] = [a.padEnd(length, '0'), b.padEnd(length, '0')];
  return [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
}
