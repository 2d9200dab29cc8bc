import { powerOfTen, scaleInterval, type Interval } from '../checks/arithmetic/interval.js';
import { numberInterval } from '../checks/arithmetic/rounding-interval.js';
import type { Figure } from '../figures/figure.js';
import type { Span } from '../document/span.js';
import { isZero, parseDecimal, toDecimalString, type Decimal, type DecimalString } from '../money/decimal.js';
import { memoizePerObject } from '../../support/bounded-cache.js';

/** Kinds that can be the same thing said in two ways share a family: points and basis points. */
type Family = 'money' | 'percent' | 'points' | 'multiple' | 'quantity';

const FAMILIES: Readonly<Record<Figure['kind'], Family>> = {
  money: 'money',
  percent: 'percent',
  percentage_points: 'points',
  basis_points: 'points',
  multiple: 'multiple',
  quantity: 'quantity',
};

/** Basis points in a percentage point, as a power of ten. */
const BASIS_POINT_POWER = -2;

/** Where an item stands, and whether it is a number without a unit. */
interface ItemPlace extends Span {
  readonly index: number;
  readonly text: number;
  readonly sentence: number;
  readonly isBare: boolean;
}

/** Exponent of the least large number. */
const LARGE = 3;
/** Four digits without a group are a year between 1800 and 2199. */
const YEAR = /^(?:1[89]|2[01])\d\d$/;

/** Numbers of things up to this are minor when they are written in words. */
const MAX_MINOR = '12';

/**
 * A figure of one side of a comparison, with what it is compared by. Spans are of the prose. A class, so that all have one
 * shape: a comparison looks at each many times.
 */
export class Item implements Span {
  readonly start: number;
  readonly end: number;
  /** Place among the items of its text. */
  readonly index: number;
  /** Which of the texts of its side it stands in. */
  readonly text: number;
  /** Place of its sentence among those of its text. */
  readonly sentence: number;
  readonly family: Family;
  /** Absolute values, in percentage points for points; `high` is `low` for one number. */
  readonly low: Decimal;
  readonly high: Decimal;
  readonly isRange: boolean;
  readonly isNegative: boolean;
  /** Significant digits without zeros at the end, and the exponent of the first: together the value. */
  readonly digits: string;
  readonly exponent: number;
  /** A number without a unit: evidence for a figure of the other side, and nothing that has to be there. */
  readonly isBare: boolean;
  /** A bare number that is none by the way: thousands and more that are no year, a multiple. */
  readonly isLarge: boolean;
  /** Four digits that may be a year. */
  readonly isYear: boolean;
  /** A small number of things in words, or none: "two cars", 三次, 0例. Translators write it otherwise. */
  readonly isMinor: boolean;

  constructor(
    readonly figure: Figure,
    { start, end, index, text, sentence, isBare }: ItemPlace,
  ) {
    const [low, high] = boundsOf(figure);
    const { kind } = figure;
    this.start = start;
    this.end = end;
    this.index = index;
    this.text = text;
    this.sentence = sentence;
    this.family = FAMILIES[kind];
    this.low = low.abs();
    this.high = high === low ? this.low : high.abs();
    this.isRange = figure.value === undefined;
    this.isNegative = low.s < 0 && !isZero(low);
    this.digits = this.low.c.join('');
    this.exponent = this.low.e;
    this.isBare = isBare;
    this.isYear = isBare && YEAR.test(figure.text);
    this.isLarge = isBare && (kind === 'multiple' || (this.exponent >= LARGE && !this.isYear));
    this.isMinor = kind === 'quantity' && (isZero(low) || (!/\d/.test(figure.text) && this.low.lte(MAX_MINOR)));
  }
}

function boundsOf(figure: Figure): readonly [Decimal, Decimal] {
  const low = toUnit(figure, figure.value ?? figure.minValue);
  return [low, figure.value === undefined ? toUnit(figure, figure.maxValue) : low];
}

function toUnit({ kind }: Figure, amount: DecimalString | undefined): Decimal {
  const value = parseDecimal(amount ?? '0');
  return kind === 'basis_points' ? value.times(`1e${BASIS_POINT_POWER}`) : value;
}

const ZERO = toDecimalString('0');

/** What the number of an item may have been rounded from, in the unit of its family. */
export const intervalOf: (item: Item) => Interval = memoizePerObject(({ figure }) => {
  const written = numberInterval(figure, figure.value ?? figure.minValue ?? ZERO);
  return figure.kind === 'basis_points' ? scaleInterval(written, powerOfTen(BASIS_POINT_POWER)) : written;
});
