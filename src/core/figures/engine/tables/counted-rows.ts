import type { ReadCell } from './table-cells.js';
import type { DataRow } from './table-layout.js';
import type { CountedKind } from './unit-text.js';

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

  /**
   * The unit of a total below counts; undefined for any other number. Takes down what a number counts.
   * @param isTotal does the label of the row say no more than that it is a total?
   */
  totalOf({ index }: DataRow, { cell: { column } }: ReadCell, unit: Unit, isTotal: () => boolean): Unit | undefined {
    const run = this.runs.get(column);
    if (unit.kind === 'quantity') {
      if (!run) this.runs.set(column, { row: index, rows: 1, last: unit });
      else if (run.row !== index) {
        run.rows++;
        run.row = index;
        run.last = unit;
      }
      return undefined;
    }
    if (run && unit.kind === 'money' && run.rows >= MIN_ROWS && isTotal()) return run.last;
    if (run && unit.kind === 'money') this.runs.delete(column);
    return undefined;
  }
}
