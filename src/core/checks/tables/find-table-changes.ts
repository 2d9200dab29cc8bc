import type { FigureKind } from '../../figures/figure.js';
import type { Decimal } from '../../money/decimal.js';
import { elementAt } from '../../../support/get-or-throw.js';
import type { LocatedSingle } from '../single-figure.js';
import { ADJUSTED_LABEL, CHANGE_LABEL } from './change-label.js';
import {
  chanceOfFollowing,
  chanceOfNearChange,
  expectedChange,
  judgeChange,
  relationLike,
  relationsOf,
  type ChangedNumbers,
  type ChangeRelation,
} from './change-relation.js';
import type { MatrixLine, TableMatrix } from './table-matrix.js';

/** A change of a table that does not follow from its two numbers, while those of other rows, or another of the row, do. */
export interface WrongChange extends ChangedNumbers {
  readonly relation: ChangeRelation;
  readonly expected: Decimal;
  /** Other rows of the column prove of which two columns it is the change; otherwise the column of changes beside it does. */
  readonly isProvenByRows: boolean;
}

/**
 * A change stands behind the two numbers that it is of, or between them: with two periods of a quarter and of nine months,
 * each with its own change, the first pair lies six number columns before the last change.
 */
const MAX_BEFORE = 6;
const MAX_BEHIND = 2;
/** So many rows must agree for a column to be known as the change between two others wherever they stand. */
const MIN_ROWS = 3;
/** How likely chance may be to make the few rows right that are, where the two columns stand beside each other. */
const MAX_CHANCE = 0.005;

/** The column of the numbers before, and that of those after. */
type ColumnPair = readonly [number, number];

/** Two columns, and which rows of a column of changes follow from them. */
interface TriedPair {
  readonly pair: ColumnPair;
  readonly isAdjacent: boolean;
  readonly right: readonly ChangedNumbers[];
  /** How many of the right ones have the sign of the change: of two columns that shows which is the earlier. */
  readonly signed: number;
  readonly wrong: readonly ChangedNumbers[];
}

/** Changes that do not follow from the two columns that the other changes follow from. Lines are columns. */
export function findWrongChanges({ lines, isByRow }: TableMatrix): readonly WrongChange[] {
  if (isByRow) return [];
  const changes = lines.filter((line, at) => isChange(line, lines[at - 1]));
  const numbers = [...lines.keys()].filter((at) => !changes.includes(elementAt(lines, at)));
  const proven = new Map(changes.map((line) => [line, findPair(lines, lines.indexOf(line), numbers)]));
  return changes.flatMap((line, at) => {
    // Where no row of its own shows it, those of the column beside it do.
    const beside = proven.get(changes[at - 1] ?? line) ?? proven.get(changes[at + 1] ?? line);
    const tried = proven.get(line) ?? (beside && tryPair(line, lines, beside.pair, beside.isAdjacent));
    if (!tried) return [];
    const others = [...proven].flatMap(([other, each]) =>
      each && other !== line && isSamePair(each.pair, tried.pair) ? [each] : [],
    );
    return isSure(tried, others) ? tried.wrong.map((numbers) => toWrongChange(numbers, tried)) : [];
  });
}

const isSamePair = ([a, b]: ColumnPair, [c, d]: ColumnPair): boolean => (a === c && b === d) || (a === d && b === c);

function toWrongChange(numbers: ChangedNumbers, { right }: TriedPair): WrongChange {
  const relation = relationLike(numbers, right);
  return { ...numbers, relation, expected: expectedChange(numbers, relation), isProvenByRows: right.length > 0 };
}

/** Is the column called a change, or is it the percentages beside one that is? Changes at other rates or of another scope are none. */
function isChange(line: MatrixLine, before: MatrixLine | undefined): boolean {
  if (ADJUSTED_LABEL.test(line.label)) return false;
  if (CHANGE_LABEL.test(line.label)) return true;
  if (!before || !CHANGE_LABEL.test(before.label) || /\p{L}{3}/u.test(line.label.replace(/percent(?:age)?/i, '')))
    return false;
  return [...line.cells.values()].every(isPercent);
}

/** The two columns that most rows follow from. */
function findPair(lines: readonly MatrixLine[], index: number, numbers: readonly number[]): TriedPair | undefined {
  const line = elementAt(lines, index);
  const near = [
    ...numbers.filter((at) => at < index).slice(-MAX_BEFORE),
    ...numbers.filter((at) => at > index).slice(0, MAX_BEHIND),
  ];
  let best: TriedPair | undefined;
  for (const pair of orderPairs(lines, near)) {
    const [from, to] = pair;
    const between = numbers.filter((at) => at > Math.min(from, to) && at < Math.max(from, to));
    // Shares of sales may stand between the two, and changes.
    const isAdjacent = between.every((at) => kindOf(elementAt(lines, at)) !== kindOf(elementAt(lines, from)));
    const tried = tryPair(line, lines, pair, isAdjacent);
    if (tried.right.length > 0 && (!best || tried.signed > best.signed)) best = tried;
  }
  return best;
}

/** All pairs of columns, those that stand beside each other first, and of two the earlier period before the later one. */
function orderPairs(lines: readonly MatrixLine[], near: readonly number[]): readonly ColumnPair[] {
  const pairs = near.flatMap((a, i) =>
    near.slice(i + 1).flatMap((b): readonly ColumnPair[] =>
      isEarlier(elementAt(lines, a), elementAt(lines, b))
        ? [
            [a, b],
            [b, a],
          ]
        : [
            [b, a],
            [a, b],
          ],
    ),
  );
  return [...pairs].sort(([a, b], [c, d]) => Math.abs(a - b) - Math.abs(c - d));
}

/** Without years in both headings the newer numbers stand first. */
function isEarlier(a: MatrixLine, b: MatrixLine): boolean {
  const [first, second] = [a, b].map(({ label }) => /(?:19|20)\d\d/.exec(label)?.[0]);
  return first !== undefined && second !== undefined && first < second;
}

function tryPair(line: MatrixLine, lines: readonly MatrixLine[], pair: ColumnPair, isAdjacent: boolean): TriedPair {
  const right: ChangedNumbers[] = [];
  const wrong: ChangedNumbers[] = [];
  let signed = 0;
  for (const numbers of rowsOf(line, elementAt(lines, pair[0]), elementAt(lines, pair[1]))) {
    const verdict = judgeChange(numbers);
    if (verdict === 'right') signed++;
    if (verdict === 'right' || verdict === 'unsigned') right.push(numbers);
    else if (verdict === 'wrong') wrong.push(numbers);
  }
  return { pair, isAdjacent, right, signed, wrong };
}

function rowsOf(line: MatrixLine, before: MatrixLine, after: MatrixLine): readonly ChangedNumbers[] {
  const hasPercents = [...line.cells.values()].some(isPercent);
  return [...line.cells].flatMap(([row, change]) => {
    // Among percentages a bare number that is read as an amount may be one of them.
    if (hasPercents && change.figure.kind === 'money') return [];
    const [from, to] = [before.cells.get(row), after.cells.get(row)];
    const numbers = from && to && { change, from, to };
    return numbers && relationsOf(numbers).length > 0 ? [numbers] : [];
  });
}

const isPercent = ({ figure }: LocatedSingle): boolean => figure.kind === 'percent';
const kindOf = ({ cells }: MatrixLine): FigureKind | undefined => cells.values().next().value?.figure.kind;

/** Do the rows that are right, of this column and of others between the same two, outweigh those that are not? */
function isSure({ right, wrong, isAdjacent }: TriedPair, others: readonly TriedPair[]): boolean {
  const [only] = wrong;
  if (!only) return false;
  const all = [...right, ...others.flatMap((other) => other.right)];
  if (all.length >= MIN_ROWS && wrong.length * MIN_ROWS <= all.length) return true;
  if (wrong.length > 1 || !isAdjacent) return false;
  const chance = all.reduce((product, numbers) => product * chanceOfFollowing(numbers), 1);
  return chance <= MAX_CHANCE || chance * (chanceOfNearChange(only) ?? 1) <= MAX_CHANCE;
}
