import { Decimal, parseDecimal } from '../../money/decimal.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import { numberInterval } from '../arithmetic/rounding-interval.js';
import type { LocatedSingle, SingleFigure } from '../single-figure.js';
import type { MatrixLine, TableMatrix } from './table-matrix.js';

/** A total of a table that is not the sum of its lines, while the same lines add up elsewhere in the table. */
export interface WrongTotal {
  readonly total: LocatedSingle;
  readonly label: string;
  readonly parts: readonly LocatedSingle[];
  readonly sum: Decimal;
}

const TOTAL_LABEL = /\btotals?\b|\bsub-?totals?\b|合计|合計|总计|總計|小计|小計|总额|總額|合共|共计|共計|总和|總和/i;
/** A line that is part of the one above it, and no part of the total beside that. */
const OF_WHICH = /^\s*(?:of which|thereof|including|incl\.|memo)|^\s*其中/i;
/** So many lines above a total are tried as its parts. */
const MAX_PARTS = 40;
/** A total of fewer digits is met by chance. */
const MIN_DIGITS = 3;

/**
 * Totals that do not add up. The parts of a total are the lines above it, or in front of it, from some line on, without the
 * parts of subtotals and without "of which"; which of them they are is what adds up in other columns. Each number is an
 * interval, as in XBRL Calculations 1.1: the sum of the parts' must meet the total's. Nothing is reported of a total that
 * adds up nowhere.
 */
export function findWrongTotals({ lines }: TableMatrix): readonly WrongTotal[] {
  /** By the index of a total: of its first part. */
  const firstParts = new Map<number, number>();
  return lines.flatMap((line, index): readonly WrongTotal[] => {
    if (!TOTAL_LABEL.test(line.label)) return [];
    const best = findParts(lines, index, firstParts);
    if (!best) return [];
    firstParts.set(index, best.first);
    return best.wrong;
  });
}

interface TriedParts {
  readonly first: number;
  readonly right: number;
  readonly wrong: readonly WrongTotal[];
}

function findParts(
  lines: readonly MatrixLine[],
  index: number,
  firstParts: ReadonlyMap<number, number>,
): TriedParts | undefined {
  const total = lines[index];
  if (!total) return undefined;
  const sums = [...total.cells].map(([place, stated]) => new PartSum(place, stated));
  let best: TriedParts | undefined;
  let count = 0;
  for (let at = index - 1; at >= 0 && count < MAX_PARTS; at--) {
    const line = lines[at];
    if (!line) break;
    if (OF_WHICH.test(line.label)) continue;
    count++;
    for (const sum of sums) sum.add(line);
    const own = firstParts.get(at);
    if (own !== undefined) at = own;
    if (count < 2) continue;
    const tried = compareSums(sums);
    if (tried.right > (best?.right ?? 0) && tried.wrong.length <= tried.right)
      best = { first: at, right: tried.right, wrong: tried.wrong.map((sum) => sum.toWrongTotal(total.label)) };
    if (best?.wrong.length === 0) break;
  }
  return best;
}

function compareSums(sums: readonly PartSum[]): { readonly right: number; readonly wrong: readonly PartSum[] } {
  let right = 0;
  const wrong: PartSum[] = [];
  for (const sum of sums) {
    if (!sum.isComparable()) continue;
    if (!sum.addsUp()) wrong.push(sum);
    else if (sum.proves()) right++;
  }
  return { right, wrong };
}

/** The parts of one total, added one by one: a sum made anew for each line tried would take time by the square of them. */
class PartSum {
  private readonly parts: LocatedSingle[] = [];
  private sum = ZERO;
  /** What rounding allows: of the parts and of the total. */
  private reach: Decimal;
  private partsReach = ZERO;
  private isWhole = true;
  private readonly isAveraged: boolean;

  constructor(
    private readonly place: number,
    private readonly total: LocatedSingle,
  ) {
    const { kind, per, cell } = total.figure;
    this.reach = roundingOf(total.figure);
    // Amounts per unit, and percentages but for the shares of a whole, are averaged rather than added up.
    this.isAveraged =
      kind !== 'percent' &&
      (kind !== 'money' || per !== undefined || MEASURE_LABEL.test(cell?.columnLabels.join(' ') ?? ''));
  }

  add({ cells, blanks }: MatrixLine): void {
    if (!this.isWhole) return;
    const part = cells.get(this.place);
    if (!part) {
      this.isWhole = blanks.has(this.place);
      return;
    }
    this.isWhole = isSameMeasure(part, this.total);
    const rounding = roundingOf(part.figure);
    this.parts.push(part);
    this.sum = this.sum.plus(parseDecimal(part.figure.value));
    this.reach = this.reach.plus(rounding);
    this.partsReach = this.partsReach.plus(rounding);
  }

  /** Has every line a number of the same measure here, or none, and are such numbers added up? */
  isComparable(): boolean {
    if (!this.isWhole || this.isAveraged || this.parts.length === 0) return false;
    return this.total.figure.kind !== 'percent' || this.sum.minus(WHOLE).abs().lte(this.partsReach);
  }

  addsUp(): boolean {
    return this.sum.minus(parseDecimal(this.total.figure.value)).abs().lte(this.reach);
  }

  /** By chance nearly every total of one or two digits is the sum of something. */
  proves(): boolean {
    return this.parts.length >= 2 && this.total.figure.significantDigits >= MIN_DIGITS;
  }

  toWrongTotal(label: string): WrongTotal {
    return { total: this.total, label, parts: this.parts.toReversed(), sum: this.sum };
  }
}

const MEASURE_LABEL = /[%％]|\b(?:price|average|rate|yield|ratio|margin|per)\b|均价|均價|单价|單價|平均|比率|利率|每/i;

function isSameMeasure({ figure: a }: LocatedSingle, { figure: b }: LocatedSingle): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.per === b.per;
}

const ZERO = new Decimal('0');
const WHOLE = new Decimal('100');

/** Half of the last digit that a number is written with. */
const roundingOf = memoizePerObject((figure: SingleFigure): Decimal => {
  return numberInterval(figure, figure.value).high.minus(parseDecimal(figure.value).abs());
});
