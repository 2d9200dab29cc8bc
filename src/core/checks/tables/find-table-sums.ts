import { Decimal, parseDecimal } from '../../money/decimal.js';
import { writtenInterval } from '../arithmetic/rounding-interval.js';
import type { LocatedSingle } from '../single-figure.js';
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
  const parts: MatrixLine[] = [];
  let best: TriedParts | undefined;
  for (let at = index - 1; at >= 0 && parts.length < MAX_PARTS; at--) {
    const line = lines[at];
    if (!line) break;
    if (OF_WHICH.test(line.label)) continue;
    parts.push(line);
    const own = firstParts.get(at);
    if (own !== undefined) at = own;
    if (parts.length < 2) continue;
    const tried = tryParts(total, parts, at);
    if (tried.right > (best?.right ?? 0) && tried.wrong.length <= tried.right) best = tried;
    if (best?.wrong.length === 0) break;
  }
  return best;
}

function tryParts(total: MatrixLine, lines: readonly MatrixLine[], first: number): TriedParts {
  let right = 0;
  const wrong: WrongTotal[] = [];
  for (const [place, stated] of total.cells) {
    const parts = lines.flatMap(({ cells }) => cells.get(place) ?? []);
    const isWhole = lines.every(({ cells, blanks }) => cells.has(place) || blanks.has(place));
    if (
      !isWhole ||
      parts.length === 0 ||
      !isAddable(stated, parts) ||
      !parts.every((part) => isSameMeasure(part, stated))
    )
      continue;
    const fits = addsUp(parts, stated);
    // By chance nearly every total of one or two digits is the sum of something.
    if (fits && parts.length >= 2 && stated.figure.significantDigits >= MIN_DIGITS) right++;
    if (!fits) wrong.push({ total: stated, label: total.label, parts: parts.toReversed(), sum: sumOf(parts) });
  }
  return { first, right, wrong };
}

const MEASURE_LABEL = /[%％]|\b(?:price|average|rate|yield|ratio|margin|per)\b|均价|均價|单价|單價|平均|比率|利率|每/i;

/** Amounts per unit, and percentages but for the shares of a whole, are averaged rather than added up. */
function isAddable({ figure: { kind, per, cell } }: LocatedSingle, parts: readonly LocatedSingle[]): boolean {
  if (kind === 'percent') return sumOf(parts).minus(WHOLE).abs().lte(parts.reduce(addRounding, ZERO));
  return kind === 'money' && per === undefined && !MEASURE_LABEL.test(cell?.columnLabels.join(' ') ?? '');
}

function isSameMeasure({ figure: a }: LocatedSingle, { figure: b }: LocatedSingle): boolean {
  return a.kind === b.kind && a.currency === b.currency && a.per === b.per;
}

function sumOf(parts: readonly LocatedSingle[]): Decimal {
  return parts.reduce((sum, { figure }) => sum.plus(parseDecimal(figure.value)), ZERO);
}

function addsUp(parts: readonly LocatedSingle[], total: LocatedSingle): boolean {
  const reach = [...parts, total].reduce(addRounding, ZERO);
  return sumOf(parts).minus(parseDecimal(total.figure.value)).abs().lte(reach);
}

const ZERO = new Decimal('0');
const WHOLE = new Decimal('100');

function addRounding(sum: Decimal, { figure }: LocatedSingle): Decimal {
  return sum.plus(roundingOf(figure));
}

/** Half of the last digit that a number is written with. */
function roundingOf(figure: LocatedSingle['figure']): Decimal {
  const { high } = writtenInterval({ ...figure, qualifier: 'exact' }, figure.value);
  return high.minus(parseDecimal(figure.value).abs());
}
