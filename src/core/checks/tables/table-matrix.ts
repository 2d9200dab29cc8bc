import type { Table, TableCell } from '../../document/tables/table.js';
import { findFirstIndex } from '../../../support/binary-search.js';
import { memoizePerObject } from '../../../support/bounded-cache.js';
import { groupBy } from '../../../support/group-by.js';
import type { CheckContext } from '../check-context.js';
import { isSingle, type LocatedSingle } from '../single-figure.js';

/** A number of a table where it stands: by line, and by place in the line. */
export interface MatrixLine {
  /** What names the line: the label of a row, or the heading of a column. */
  readonly label: string;
  /** By place: the other index of the cell. */
  readonly cells: ReadonlyMap<number, LocatedSingle>;
  /** Places that are blank or a dash: nothing, or zero. */
  readonly blanks: ReadonlySet<number>;
  /** A label that stands alone in a row above heads it and what follows. */
  readonly opensBlock: boolean;
}

/** The numbers of a table as lines. */
export interface TableMatrix {
  readonly table: string;
  /** The lines are its rows; otherwise its columns. */
  readonly isByRow: boolean;
  readonly lines: readonly MatrixLine[];
}

/** Longer tables are lists of records, which no line adds up. */
const MAX_LINES = 300;

const BLANK = /^[\s$€£¥—–―-]*$/;

type TableContext = Pick<CheckContext, 'figures' | 'tables' | 'text'>;

/** The tables of a text by rows, and by columns. A cell with several numbers, or a range, is left out. */
export const getTableMatrices: (context: TableContext) => readonly TableMatrix[] = memoizePerObject(buildTableMatrices);

function buildTableMatrices({ figures, tables, text }: TableContext): readonly TableMatrix[] {
  const inCells = figures.filter(({ figure }) => figure.cell !== undefined);
  if (inCells.length === 0) return [];
  return groupBy(inCells, ({ figure }) => figure.cell?.table ?? '').flatMap((group) => {
    const [{ figure, start }] = group;
    const grid = tables[findFirstIndex(tables, (table) => table.end <= start)];
    if (!grid || grid.rows > MAX_LINES || grid.columns > MAX_LINES) return [];
    const singles = groupBy(group, ({ figure: { cell } }) => `${cell?.row} ${cell?.column}`).flatMap(
      ([first, ...others]) => (others.length === 0 && isSingle(first) ? [first] : []),
    );
    const blanks = grid.cells.filter((cell) => BLANK.test(text.slice(cell.start, cell.end)));
    const table = figure.cell?.table ?? '';
    const sections = findSectionRows(grid, text);
    return [
      { table, isByRow: true, lines: buildLines(singles, blanks, true, sections) },
      { table, isByRow: false, lines: buildLines(singles, blanks, false, []) },
    ];
  });
}

/** Rows in which nothing but a label stands. */
function findSectionRows({ cells }: Table, text: string): readonly number[] {
  const filled = new Map<number, number>();
  const labelled = new Set<number>();
  for (const { row, column, start, end } of cells) {
    if (end <= start) continue;
    filled.set(row, (filled.get(row) ?? 0) + 1);
    if (column === 0 && /\p{L}/u.test(text.slice(start, Math.min(end, start + MAX_LABEL)))) labelled.add(row);
  }
  return [...labelled].filter((row) => filled.get(row) === 1).sort((a, b) => a - b);
}

const MAX_LABEL = 80;

interface OpenLine {
  readonly label: string;
  readonly cells: Map<number, LocatedSingle>;
  readonly blanks: Set<number>;
}

function buildLines(
  figures: readonly LocatedSingle[],
  blanks: readonly TableCell[],
  isByRow: boolean,
  sections: readonly number[],
): readonly MatrixLine[] {
  const lines = new Map<number, OpenLine>();
  for (const located of figures) {
    const { cell } = located.figure;
    if (!cell) continue;
    const [index, place] = isByRow ? [cell.row, cell.column] : [cell.column, cell.row];
    const label = isByRow ? (cell.rowLabel ?? '') : cell.columnLabels.join(' ');
    const line = lines.get(index) ?? { label, cells: new Map<number, LocatedSingle>(), blanks: new Set<number>() };
    line.cells.set(place, located);
    lines.set(index, line);
  }
  for (const { row, column } of blanks) lines.get(isByRow ? row : column)?.blanks.add(isByRow ? column : row);
  const sorted = [...lines].sort(([a], [b]) => a - b);
  let nextSection = 0;
  return sorted.map(([index, line]) => {
    const first = nextSection;
    while ((sections[nextSection] ?? Infinity) < index) nextSection++;
    return { ...line, opensBlock: nextSection > first };
  });
}
