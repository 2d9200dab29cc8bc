import type { Span } from '../span.js';

/** A cell of a table, by its place in the prose and in the grid. What a cell holds is trimmed; an empty one is an empty span. */
export interface TableCell extends Span {
  /** Counted from 0; of a spanning cell the first. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The markup says that it heads a row or a column. */
  readonly isHeader: boolean;
}

/** A grid of cells in the prose of a document. */
export interface Table extends Span {
  readonly rows: number;
  readonly columns: number;
  /** In text order, which is by row and, within a row, by column. */
  readonly cells: readonly TableCell[];
  /** What the markup gives as its caption. */
  readonly caption?: Span;
}

/** A cell as it is read, before its place in the grid is known. */
export interface RawCell extends Span {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly isHeader: boolean;
}

/** A cell without spans. */
export function plainCell(start: number, end: number): RawCell {
  return { start, end, rowSpan: 1, colSpan: 1, isHeader: false };
}

/** A line of a text, its end of line left out. */
export type Line = Span;

/** What was found from a line on, and the line to continue from. */
export interface FoundTable {
  readonly table?: Table;
  readonly next: number;
}
