import type { ReadCell } from './table-cells.js';
import type { DataRow } from './table-layout.js';
import type { CountedKind, TableUnit } from './unit-text.js';

/** What a number counts. */
interface Counted {
  readonly kind: CountedKind;
}

/** Counts that stand one under another in a column. */
interface Run<Unit> {
  /** The row that was seen last. */
  row: number;
  rows: number;
  last: Unit;
}

/** One row of counts may be a remark below amounts: its total is theirs. */
const MIN_ROWS = 2;

/** The counts of a table column by column: a total below nothing but counts is one too. */
export class CountedRows<Unit extends Counted> {
  private readonly runs = new Map<number, Run<Unit>>();
  /** Most tables count money alone. */
  isEmpty = true;

  /** Takes down a count. */
  add({ index }: DataRow, { cell: { column } }: ReadCell, unit: Unit): void {
    this.isEmpty = false;
    const run = this.runs.get(column);
    if (!run) this.runs.set(column, { row: index, rows: 1, last: unit });
    else if (run.row !== index) {
      run.rows++;
      run.row = index;
      run.last = unit;
    }
  }

  /** The unit of the counts above an amount of a column, where they are rows enough. */
  above({ cell: { column } }: ReadCell): Unit | undefined {
    const run = this.runs.get(column);
    return run && run.rows >= MIN_ROWS ? run.last : undefined;
  }

  /** An amount ends the counts of its column. */
  end({ cell: { column } }: ReadCell): void {
    this.runs.delete(column);
  }
}

/** The label of a row as what its numbers count. */
export function toCounted({ label }: DataRow): TableUnit | undefined {
  return label && { start: label.cell.start, end: label.cell.end, kind: 'quantity', isWhole: true };
}
