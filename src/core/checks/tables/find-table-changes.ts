import { Decimal, parseDecimal } from '../../money/decimal.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import type { Interval } from '../arithmetic/interval.js';
import { numberInterval } from '../arithmetic/rounding-interval.js';
import { actualPercent } from '../claims/change.js';
import type { Ratio } from '../../money/ratio.js';
import type { LocatedSingle, SingleFigure } from '../single-figure.js';
import type { MatrixLine, TableMatrix } from './table-matrix.js';

/** A percentage of a table that is not the change between its two numbers, while those of other rows are. */
export interface WrongChange {
  readonly percent: LocatedSingle;
  readonly from: LocatedSingle;
  readonly to: LocatedSingle;
  readonly actual: Ratio;
}

const CHANGE_LABEL =
  /\bchange|\bgrowth\b|\bvariance\b|\bvar\b|\by[o/-]{1,2}y\b|\bincrease|\bdecrease|[%％]\s*[+-]|增长|增長|增减|增減|变动|變動|变化|變化|同比|升幅|跌幅|升跌|变幅|變幅/i;
/** So many rows must agree for a column to be known as the change between two others. */
const MIN_ROWS = 3;

/**
 * A change stands behind the two numbers that it is of, or between them: with two periods of a quarter and of nine months,
 * each with its own change, the first pair lies six number columns before the last change.
 */
const MAX_BEFORE = 6;
const MAX_BEHIND = 2;

/** Changes that do not follow from the two columns that the other rows' changes follow from. Lines are columns. */
export function findWrongChanges({ lines, isByRow }: TableMatrix): readonly WrongChange[] {
  if (isByRow) return [];
  const isOfNumbers = lines.map(({ cells }) => [...cells.values()].some((each) => !isPercent(each)));
  return lines.flatMap((line, index): readonly WrongChange[] => {
    if (!CHANGE_LABEL.test(line.label) || ![...line.cells.values()].some(isPercent)) return [];
    const others = [
      ...lines
        .slice(0, index)
        .filter((_, at) => isOfNumbers[at])
        .slice(-MAX_BEFORE),
      ...lines
        .slice(index + 1)
        .filter((_, at) => isOfNumbers[index + 1 + at])
        .slice(0, MAX_BEHIND),
    ];
    const tried = others.flatMap((from) => others.filter((to) => to !== from).map((to) => tryChange(line, from, to)));
    const best = tried.sort((a, b) => b.right - a.right)[0];
    return best && best.right >= MIN_ROWS && best.wrong.length * 3 <= best.right
      ? best.wrong.map((numbers) => ({ ...numbers, actual: actualPercent({ exact: exactOf(numbers) }) }))
      : [];
  });
}

type ChangedNumbers = Pick<WrongChange, 'percent' | 'from' | 'to'>;

const isPercent = ({ figure }: LocatedSingle): boolean => figure.kind === 'percent';

function tryChange(
  line: MatrixLine,
  before: MatrixLine,
  after: MatrixLine,
): { readonly right: number; readonly wrong: readonly ChangedNumbers[] } {
  let right = 0;
  const wrong: ChangedNumbers[] = [];
  for (const [row, percent] of line.cells) {
    const [from, to] = [before.cells.get(row), after.cells.get(row)];
    if (!from || !to || !isPercent(percent) || isPercent(from) || from.figure.kind !== to.figure.kind) continue;
    const exact = exactOf({ from, to });
    // From a loss, or to one, no percentage has one meaning.
    if (!exact.from.gt('0') || exact.to.lt('0')) continue;
    if (agrees(percent, from, to)) right++;
    else wrong.push({ percent, from, to });
  }
  return { right, wrong };
}

function exactOf({ from, to }: Pick<WrongChange, 'from' | 'to'>): { readonly from: Decimal; readonly to: Decimal } {
  return { from: parseDecimal(from.figure.value), to: parseDecimal(to.figure.value) };
}

const HUNDRED = new Decimal('100');

/** Can the percentage, whose sign may be left to a bracket or a word, be the change between the two as they are rounded? */
function agrees({ figure: percent }: LocatedSingle, from: LocatedSingle, to: LocatedSingle): boolean {
  const [a, b] = [intervalOf(from.figure), intervalOf(to.figure)];
  const allowed = intervalOf(percent);
  const [greatest, smallest] = [b.high.minus(a.low).times(HUNDRED), b.low.minus(a.high).times(HUNDRED)];
  const fits = (low: Decimal, high: Decimal): boolean =>
    greatest.gte(low.times(low.lt('0') ? a.high : a.low)) && smallest.lte(high.times(high.lt('0') ? a.low : a.high));
  return percent.value.startsWith('-')
    ? fits(allowed.high.times('-1'), allowed.low.times('-1'))
    : fits(allowed.low, allowed.high) || fits(allowed.high.times('-1'), allowed.low.times('-1'));
}

const intervalOf = memoizePerObject((figure: SingleFigure): Interval => numberInterval(figure, figure.value));
