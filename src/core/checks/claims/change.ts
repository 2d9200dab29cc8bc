import type { Ratio } from '../../money/ratio.js';
import { Decimal, parseDecimal } from '../../money/decimal.js';
import { powerOfTen, scaleInterval, type Interval } from '../arithmetic/interval.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import { growthFactor, yearlyPercent } from './annual-growth.js';
import { comparisonInterval } from './comparison.js';
import type { SingleFigure } from '../single-figure.js';

const HUNDRED = new Decimal('100');
const ONE = new Decimal('1');

/** A change that a writer states: from one amount to another by so many per cent, up or down. */
export interface ChangeClaim {
  readonly from: Interval;
  readonly to: Interval;
  /** The same without what rounding allows. */
  readonly exact: { readonly from: Decimal; readonly to: Decimal };
  readonly percent: SingleFigure;
  readonly isFall: boolean;
  /** The percentage is one of each of so many years. */
  readonly yearly?: { readonly years: number; readonly mayBeMean: boolean };
}

/** The percentage as stated, with its sign. */
export function statedPercent({ percent, isFall }: Pick<ChangeClaim, 'percent' | 'isFall'>): Decimal {
  const magnitude = parseDecimal(percent.value).abs();
  return isFall ? magnitude.times('-1') : magnitude;
}

/** "More than 50 percent" is still said of 70, hardly of more. */
const MAX_MORE_THAN = new Decimal('1.4');

/** What a stated percentage may stand for: rounded at its last digit, and with "about" at the last that is no zero. */
function percentInterval(figure: SingleFigure): Interval {
  const value = parseDecimal(figure.value).abs();
  switch (figure.qualifier) {
    case 'more_than':
    case 'at_least':
      return { low: value, high: value.times(MAX_MORE_THAN) };
    case 'less_than':
    case 'at_most':
      return { low: value.times('2').minus(value.times(MAX_MORE_THAN)), high: value };
    default:
      return comparisonInterval(figure);
  }
}

/** Is the stated percentage one that the two amounts allow? */
export function changeAgrees(change: ChangeClaim): boolean {
  return roundingAllows(change) && (changeAgreesAsPrinted(change) || !isFarOff(change));
}

/** Could it be so before the amounts were rounded? */
export function roundingAllows(change: ChangeClaim): boolean {
  return allowsPercent(change, percentInterval(change.percent));
}

/** Is it so of the amounts as they are printed? */
export function changeAgreesAsPrinted(change: ChangeClaim): boolean {
  return allowsPercent(asPrinted(change), percentInterval(change.percent));
}

/** More points than these, and more than a third of the percentage, are not put down to rounding: 20 for 100 percent. */
const MAX_ROUNDING_POINTS = new Decimal('10');
const MAX_ROUNDING_DIVISOR = new Decimal('3');

function isFarOff(change: ChangeClaim): boolean {
  const { dividend, divisor } = actualPercent(change);
  const stated = statedPercent(change);
  const off = dividend.minus(stated.times(divisor)).abs();
  return off.gt(MAX_ROUNDING_POINTS.times(divisor)) && off.times(MAX_ROUNDING_DIVISOR).gt(stated.abs().times(divisor));
}

/** Is it so with the digits behind the last one cut off, 29 for 29.69? */
export function changeAgreesCutOff(change: ChangeClaim): boolean {
  const { percent } = change;
  const { low } = percentInterval(percent);
  const written = writtenInterval(percent, percent.value);
  return allowsPercent(change, { low, high: written.high.plus(written.high.minus(parseDecimal(percent.value).abs())) });
}

/** Months and quarters of a year. */
const PARTS_OF_YEAR = [new Decimal('12'), new Decimal('4')];

/** Is the percentage that of a year, at the rate at which a month or a quarter changed? */
export function changeAgreesAnnualised(change: ChangeClaim): boolean {
  if (change.yearly) return false;
  // What rounding allows, four or twelve times over, would allow any small percentage.
  const printed = asPrinted(change);
  return PARTS_OF_YEAR.some((parts) => allowsPercent(printed, percentInterval(change.percent), parts));
}

function asPrinted(change: ChangeClaim): ChangeClaim {
  const { from, to } = change.exact;
  return { ...change, from: { low: from, high: from }, to: { low: to, high: to } };
}

/** Nothing is divided: (to - from) × 100 against percent × from. */
function allowsPercent(change: ChangeClaim, { low, high }: Interval, times = ONE): boolean {
  const { from, to, isFall, yearly } = change;
  const [least, most] = isFall ? [high.times('-1'), low.times('-1')] : [low, high];
  if (yearly) {
    const { years } = yearly;
    return (
      to.high.gte(from.low.times(growthFactor(least, years))) && to.low.lte(from.high.times(growthFactor(most, years)))
    );
  }
  const greatest = to.high.minus(from.low).times(HUNDRED).times(times);
  const smallest = to.low.minus(from.high).times(HUNDRED).times(times);
  return greatest.gte(least.times(from.low)) && smallest.lte(most.times(from.high));
}

/** Is a percentage of each year the whole change shared out among the years? Writers call that an average. */
export function changeAgreesAsMean(change: ChangeClaim): boolean {
  const { from, to, exact, percent, isFall, yearly } = change;
  if (!yearly?.mayBeMean) return false;
  const years = new Decimal(String(yearly.years));
  return allowsPercent({ from, to, exact, percent, isFall }, scaleInterval(percentInterval(percent), years));
}

/** The change between the two amounts in percent, with its sign; the one of each year where that is claimed. */
export function actualPercent({ exact: { from, to }, yearly }: Pick<ChangeClaim, 'exact' | 'yearly'>): Ratio {
  if (yearly) return { dividend: yearlyPercent(from, to, yearly.years), divisor: ONE };
  return { dividend: to.minus(from).times(HUNDRED), divisor: from };
}

/** The amount before that the stated percentage would have: to / (1 + percent / 100). Undefined for a loss of all. */
export function impliedBase(change: ChangeClaim): Ratio | undefined {
  const { yearly, exact } = change;
  if (yearly) return { dividend: exact.to, divisor: growthFactor(statedPercent(change), yearly.years) };
  const divisor = statedPercent(change).plus(HUNDRED);
  return divisor.gt('0') ? { dividend: change.exact.to.times(HUNDRED), divisor } : undefined;
}

/** Scale words are a thousand or ten thousand apart, or a million, a hundred million and a thousand million. */
const SCALE_POWERS = [3, -3, 6, -6, 9, -9, 4, -4, 8, -8];

/** The power of ten by which the amount after must be multiplied for the percentage to be right: its scale word is wrong. */
export function findScaleOfChange(change: ChangeClaim): number | undefined {
  // One digit says too little of what an amount was meant to be.
  if (change.exact.to.c.length < 2 || change.exact.from.c.length < 2) return undefined;
  return SCALE_POWERS.find((power) => {
    const factor = powerOfTen(power);
    return roundingAllows({ ...change, to: scaleInterval(change.to, factor) });
  });
}
