import { Decimal, parseDecimal } from '../../money/decimal.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import { actualPercent } from '../claims/change.js';
import type { Ratio } from '../../money/ratio.js';
import type { LocatedSingle } from '../single-figure.js';
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

/** Changes that do not follow from the two columns that the other rows' changes follow from. Lines are columns. */
export function findWrongChanges({ lines, isByRow }: TableMatrix): readonly WrongChange[] {
  if (isByRow) return [];
  return lines.flatMap((line, index): readonly WrongChange[] => {
    if (!CHANGE_LABEL.test(line.label) || ![...line.cells.values()].some(isPercent)) return [];
    const others = lines.filter((_, at) => at !== index);
    const tried = others.flatMap((from) => others.filter((to) => to !== from).map((to) => tryChange(line, from, to)));
    const best = tried.sort((a, b) => b.right - a.right)[0];
    return best && best.right >= MIN_ROWS && best.wrong.length * 3 <= best.right ? best.wrong : [];
  });
}

const isPercent = ({ figure }: LocatedSingle): boolean => figure.kind === 'percent';

function tryChange(
  line: MatrixLine,
  before: MatrixLine,
  after: MatrixLine,
): { readonly right: number; readonly wrong: readonly WrongChange[] } {
  let right = 0;
  const wrong: WrongChange[] = [];
  for (const [row, percent] of line.cells) {
    const [from, to] = [before.cells.get(row), after.cells.get(row)];
    if (!from || !to || !isPercent(percent) || isPercent(from) || from.figure.kind !== to.figure.kind) continue;
    const [base, result] = [parseDecimal(from.figure.value), parseDecimal(to.figure.value)];
    // From a loss, or to one, no percentage has one meaning.
    if (!base.gt('0') || result.lt('0')) continue;
    const exact = { from: base, to: result };
    const actual = actualPercent({ exact });
    if (agrees(percent, from, to)) right++;
    else wrong.push({ percent, from, to, actual });
  }
  return { right, wrong };
}

const HUNDRED = new Decimal('100');

/** Can the percentage, whose sign may be left to a bracket or a word, be the change between the two as they are rounded? */
function agrees({ figure: percent }: LocatedSingle, from: LocatedSingle, to: LocatedSingle): boolean {
  const [a, b] = [intervalOf(from), intervalOf(to)];
  const allowed = writtenInterval({ ...percent, qualifier: 'exact' }, percent.value);
  const [greatest, smallest] = [b.high.minus(a.low).times(HUNDRED), b.low.minus(a.high).times(HUNDRED)];
  const fits = (low: Decimal, high: Decimal): boolean =>
    greatest.gte(low.times(low.lt('0') ? a.high : a.low)) && smallest.lte(high.times(high.lt('0') ? a.low : a.high));
  return percent.value.startsWith('-')
    ? fits(allowed.high.times('-1'), allowed.low.times('-1'))
    : fits(allowed.low, allowed.high) || fits(allowed.high.times('-1'), allowed.low.times('-1'));
}

function intervalOf({ figure }: LocatedSingle): { readonly low: Decimal; readonly high: Decimal } {
  return writtenInterval({ ...figure, qualifier: 'exact' }, figure.value);
}
