import type { LocatedSingle } from '../single-figure.js';
import { CHANGE_LABEL } from './change-label.js';
import { absolute, chanceOfNearMiss, ONE, scaledNumberOf, type ScaledNumber } from './scaled-number.js';
import type { MatrixLine } from './table-matrix.js';

/** How the parts make a total: all added, or all taken from the one that stands furthest from it (revenue less its costs). */
export type Combination = 'sum' | 'difference';

/** A line that is taken off though its number has no sign. */
const LESS = /^\s*\(?(?:less\b(?!\s+than)|deduct(?:ions?|ed)?\b|minus\b|[减減扣][:：])/i;

/**
 * The parts of one total, added one by one: a sum made anew for each line that may be the first would take time by the square
 * of them.
 */
export class PartSum {
  readonly parts: LocatedSingle[] = [];
  private readonly stated: ScaledNumber;
  /** It stands in a column of changes, whose signs may mean better and worse. */
  readonly isChange: boolean;
  /** Its column says that its numbers are averaged rather than added up: prices, rates. */
  readonly isAveraged: boolean;
  private sum = 0n;
  private last = 0n;
  /** What rounding allows of the parts alone. */
  private partsReach = 0n;
  private isWhole = true;

  constructor(
    private readonly place: number,
    readonly total: LocatedSingle,
  ) {
    const { kind, per, cell } = total.figure;
    this.stated = scaledNumberOf(total.figure);
    const heading = cell?.columnLabels.join(' ') ?? '';
    this.isChange = CHANGE_LABEL.test(heading);
    this.isAveraged = kind !== 'percent' && (per !== undefined || MEASURE_LABEL.test(heading));
  }

  /** Has the line a number of the same kind at this place? */
  isFilledBy({ cells }: MatrixLine): boolean {
    const part = cells.get(this.place);
    return part !== undefined && isSameMeasure(part, this.total);
  }

  /** Adds the number of a line at this place. */
  add({ cells, blanks, label }: MatrixLine): void {
    if (!this.isWhole) return;
    const part = cells.get(this.place);
    if (!part) {
      this.isWhole = blanks.has(this.place);
      return;
    }
    this.isWhole = isSameMeasure(part, this.total);
    const { value, reach } = scaledNumberOf(part.figure);
    this.parts.push(part);
    this.last = value > 0n && LESS.test(label) ? -value : value;
    this.sum += this.last;
    this.partsReach += reach;
  }

  /** Has every line a number of the same measure here, or none, and are such numbers added up? */
  isComparable(combination: Combination): boolean {
    if (!this.isWhole || this.parts.length === 0) return false;
    const { figure } = this.total;
    if (figure.kind !== 'percent') return figure.kind === 'money' && figure.per === undefined;
    // Of percentages only the shares of a whole are added up.
    const isWhole = absolute(this.sum - HUNDRED) <= this.partsReach || this.stated.value === HUNDRED;
    return combination === 'sum' && isWhole;
  }

  addsUp(combination: Combination): boolean {
    return absolute(this.result(combination) - this.stated.value) <= this.reach;
  }

  /** The same that the total states, or nothing: how likely chance alone makes the parts meet a total of as many digits. */
  chanceOfMeeting(): number {
    const width = Number(this.reach / this.stated.reach) + 1;
    return Math.min(1, width / 10 ** Math.min(this.total.figure.significantDigits, MAX_DIGITS));
  }

  /** How likely chance makes the total one digit away from its parts; undefined where it is not. */
  chanceOfNearMiss(combination: Combination): number | undefined {
    return chanceOfNearMiss(this.stated, this.result(combination), this.reach);
  }

  /** By chance nearly every total of one or two digits is the sum of something. */
  proves(): boolean {
    return this.parts.length >= 2 && this.total.figure.significantDigits >= MIN_DIGITS;
  }

  /** What the parts come to. */
  result(combination: Combination): bigint {
    return combination === 'sum' ? this.sum : 2n * this.last - this.sum;
  }

  private get reach(): bigint {
    return this.partsReach + this.stated.reach;
  }
}

const MIN_DIGITS = 3;
/** More digits say no more. */
const MAX_DIGITS = 12;
const HUNDRED = 100n * ONE;

const MEASURE_LABEL = /[%％]|\b(?:price|average|rate|yield|ratio|margin|per)\b|均价|均價|单价|單價|平均|比率|利率|每/i;

function isSameMeasure({ figure: a }: LocatedSingle, { figure: b }: LocatedSingle): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.per === b.per;
}
