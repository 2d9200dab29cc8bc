import type { Span } from '../span.js';
import type { RawCell, Table, TableCell } from './table.js';

/** HTML allows no wider spans; a row or column count beyond it is no table of a reader's. */
const MAX_SPAN = 1000;
/** Wider than this a spreadsheet is not read by people. */
const MAX_COLUMNS = 1000;

/**
 * Puts cells in their places in the grid, as browsers do: a cell takes the first column that no cell from above reaches
 * into. Linear in the cells: a span is kept as a number and never spread out, and one that reaches past the last row or
 * a sane width is cut.
 */
export function placeCells(rows: readonly (readonly RawCell[])[], region: Span, caption?: Span): Table {
  const cells: TableCell[] = [];
  /** Spanning cells from above that still reach into the row, by column. */
  let hanging: TableCell[] = [];
  let columns = 0;
  rows.forEach((raw, row) => {
    hanging = hanging.filter((cell) => cell.row + cell.rowSpan > row);
    let next = 0;
    let column = 0;
    const skipHanging = (): void => {
      for (let above = hanging[next]; above && above.column <= column; above = hanging[++next])
        column = Math.max(column, above.column + above.colSpan);
    };
    const added: TableCell[] = [];
    for (const { start, end, rowSpan, colSpan, isHeader } of raw) {
      skipHanging();
      if (column >= MAX_COLUMNS) break;
      const cell: TableCell = {
        start,
        end,
        row,
        column,
        rowSpan: clampSpan(rowSpan, rows.length - row),
        colSpan: clampSpan(colSpan, MAX_COLUMNS - column),
        isHeader,
      };
      cells.push(cell);
      if (cell.rowSpan > 1) added.push(cell);
      column += cell.colSpan;
      columns = Math.max(columns, column);
    }
    if (added.length > 0) hanging = [...hanging, ...added].sort((a, b) => a.column - b.column);
  });
  return { start: region.start, end: region.end, rows: rows.length, columns, cells, ...(caption ? { caption } : {}) };
}

function clampSpan(span: number, most: number): number {
  if (!(span >= 1)) return 1;
  return Math.max(1, Math.min(Math.floor(span), most, MAX_SPAN));
}
