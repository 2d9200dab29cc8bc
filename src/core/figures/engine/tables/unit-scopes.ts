import { merge } from '../../../../support/merge.js';
import type { Span } from '../../../document/span.js';
import type { Mark } from '../mark.js';
import type { ReadCell, ReadTable } from './table-cells.js';
import { says, statesAmount, type DataRow, type HeadingBlock, type TableLayout } from './table-layout.js';
import type { RatioUnit } from '../vocabulary.js';
import { isRatioUnit, type TableUnit } from './unit-text.js';

/** Where a unit was declared. */
export interface ScopedUnit {
  readonly scope: 'table' | 'column' | 'row';
  /** Column or row that it rules. */
  readonly index?: number;
  readonly unit: TableUnit;
}

/** What stands over a whole table, nearest first: corner, caption, the sentence before, the document. */
type TableScope = readonly TableUnit[];

/** The units in a heading row. */
interface HeadingUnits {
  readonly units: readonly ReadCell[];
  /** Nothing else stands in the row. */
  readonly isAlone: boolean;
}

/** Do the words of a unit fill their cell, without a bracket round them? */
function coversCell(unit: Span, { start, end }: Span): boolean {
  return unit.start <= start && unit.end >= end;
}

/** In a wider table a heading is for its own column. */
const MAX_OPEN_COLUMNS = 60;

/** One percentage in a column of changes may be a note beside amounts. */
const MIN_PERCENTS = 2;
/** Signs at both ends of a column are a frame where numbers stand between. */
const MIN_FRAMED = 3;

/** The units of a table by scope. Columns are looked up once each. */
export class UnitScopes {
  private readonly headings = new Map<HeadingBlock, Map<number, readonly ReadCell[]>>();
  private readonly spans = new Map<readonly ReadCell[], readonly Span[]>();
  private readonly columns = new Map<HeadingBlock, Map<number, readonly TableUnit[]>>();
  private readonly columnMarks = new Map<HeadingBlock, Map<number, Mark>>();
  private readonly signedRatios = new Map<HeadingBlock, Map<number, TableUnit | undefined>>();
  private knownMarks: readonly Mark[] | undefined;
  private readonly unitColumns: ReadonlySet<number>;
  private readonly rowUnits = new Map<number, HeadingUnits>();
  readonly declared: ScopedUnit[] = [];

  constructor(
    private readonly read: ReadTable,
    private readonly layout: TableLayout,
    private readonly above: TableScope,
  ) {
    this.unitColumns = this.findUnitColumns();
    for (const { block, cells } of layout.data)
      for (const { cell, numbers, besideMark } of cells) {
        const mark = besideMark ?? numbers.find((number) => number.mark)?.mark;
        if (mark) this.noteMark(block, cell.column, mark);
      }
  }

  /** The heads of a column, nearest first. */
  headingsOf(block: HeadingBlock, column: number): readonly ReadCell[] {
    let known = this.headings.get(block);
    if (!known) this.headings.set(block, (known = new Map<number, readonly ReadCell[]>()));
    let headings = known.get(column);
    if (!headings) {
      headings = block.rows.flatMap((row) => {
        const cell = this.read.cellAt(row, column);
        return cell && cell.kind !== 'empty' ? [cell] : [];
      });
      known.set(column, headings);
    }
    return headings;
  }

  /** Where the heads of a column stand, furthest first: one list for all of its numbers. */
  headingSpans(block: HeadingBlock, column: number): readonly Span[] {
    const headings = this.headingsOf(block, column);
    let spans = this.spans.get(headings);
    if (!spans) this.spans.set(headings, (spans = headings.map(({ cell }) => cell).reverse()));
    return spans;
  }

  /** The units over a column, nearest first. */
  columnUnits(block: HeadingBlock, column: number): readonly TableUnit[] {
    let known = this.columns.get(block);
    if (!known) this.columns.set(block, (known = new Map<number, readonly TableUnit[]>()));
    let units = known.get(column);
    if (!units) {
      units = this.findColumnUnits(block, column);
      known.set(column, units);
      const [nearest] = units;
      if (nearest) this.declared.push({ scope: 'column', index: column, unit: nearest });
    }
    return units;
  }

  /** What a column says of itself; a unit that only stands over the columns beside it makes no percentage an amount. */
  private findColumnUnits({ unitRows }: HeadingBlock, column: number): readonly TableUnit[] {
    const owns = (row: number): TableUnit | undefined => {
      const cell = this.read.cellAt(row, column);
      return cell && this.read.unitOf(cell);
    };
    const isOfRatios = unitRows.some((row) => isRatioUnit(owns(row)));
    return unitRows.flatMap((row) => owns(row) ?? (isOfRatios ? [] : (this.unitInRow(row, column) ?? [])));
  }

  /** The mark that stands at another number of the column. */
  columnMark(block: HeadingBlock, column: number): Mark | undefined {
    return this.columnMarks.get(block)?.get(column);
  }

  /** The mark of the one currency that words of the table name; undefined where they name none, or several. */
  onlyMark(): Mark | undefined {
    this.knownMarks ??= this.read.rows.flatMap((row) => row.flatMap((cell) => this.read.unitOf(cell)?.mark ?? []));
    const [first, ...others] = this.knownMarks.filter(({ currency }) => currency !== undefined);
    return others.every(({ currency }) => currency === first?.currency) ? first : undefined;
  }

  /** The mark over a column of changes is that of the columns that changed. */
  changeMark({ unitRows: rows }: HeadingBlock): Mark | undefined {
    for (const row of rows)
      for (const cell of this.read.cellsOf(row)) {
        const mark = cell.cell.column > this.read.firstColumn ? this.read.unitOf(cell)?.mark : undefined;
        if (mark && says(this.read, this.read.wordsOf(cell.cell), 'change')) return mark;
      }
    return undefined;
  }

  /**
   * A column without a unit whose signs say that it is of percentages: one of changes in which some numbers are
   * percentages and none is an amount, or one with signs at its first and last number, as accounts set them.
   */
  signedRatio(block: HeadingBlock, column: number): TableUnit | undefined {
    let known = this.signedRatios.get(block);
    if (!known) this.signedRatios.set(block, (known = new Map<number, TableUnit | undefined>()));
    if (!known.has(column)) known.set(column, this.findSignedRatio(block, column));
    return known.get(column);
  }

  private findSignedRatio(block: HeadingBlock, column: number): TableUnit | undefined {
    const headings = this.headingsOf(block, column);
    const changes = headings.find(({ cell }) => says(this.read, this.read.wordsOf(cell), 'change'));
    const heading = changes ?? headings[0];
    if (!heading || !(changes ?? this.beginsWithPercent(block, column))) return undefined;
    const numbers = this.layout.data
      .filter((row) => row.block === block)
      .flatMap((row) => this.read.cellAt(row.index, column) ?? [])
      .flatMap((cell) => cell.numbers.map((number) => ({ number, ratio: number.ratio ?? cell.besideRatio })));
    const isPercent = ({ ratio }: { readonly ratio?: RatioUnit | undefined } = {}): boolean =>
      ratio?.kind === 'percent';
    const isFramed = numbers.length >= MIN_FRAMED && isPercent(numbers[0]) && isPercent(numbers.at(-1));
    const isOfPercents =
      (isFramed || (changes && numbers.filter(isPercent).length >= MIN_PERCENTS)) &&
      numbers.every((each) => isPercent(each) || (!each.ratio && !each.number.mark && !each.number.grouped));
    return isOfPercents ? { ...heading.cell, kind: 'percent', isWhole: true } : undefined;
  }

  private beginsWithPercent(block: HeadingBlock, column: number): boolean {
    for (const { block: own, index } of this.layout.data) {
      const cell = own === block ? this.read.cellAt(index, column) : undefined;
      if (cell?.numbers[0]) return (cell.numbers[0].ratio ?? cell.besideRatio)?.kind === 'percent';
    }
    return false;
  }

  /** The unit that a row says of itself, in its label or in a column of units. */
  rowUnit({ cells, label, leading, index }: DataRow): TableUnit | undefined {
    for (const read of cells) {
      if (!this.unitColumns.has(read.cell.column)) continue;
      const unit = this.read.unitOf(read);
      // What is in a column of units is one, also where it is none that we know.
      if (!unit && read.kind === 'text')
        return { start: read.cell.start, end: read.cell.end, kind: 'quantity', isWhole: true };
      if (unit) return this.note(merge(unit, { isWhole: unit.kind !== 'money' || unit.power !== undefined }), index);
    }
    for (const read of leading) {
      // "SOFR + 175 bps" beside the label is a figure of its own.
      if (read !== label && /\d/.test(this.read.wordsOf(read.cell))) continue;
      const unit = this.read.unitOf(read);
      // "USD" as a label names what the row is of: deposits, a rate.
      const isName = unit?.kind === 'money' && unit.power === undefined && coversCell(unit, read.cell);
      if (unit && !isName) return this.note(unit, index);
    }
    return undefined;
  }

  /** The units over the whole table, nearest first: remarks in it, its corner, what stands above it. */
  tableUnits({ block, remarks }: DataRow): readonly TableUnit[] {
    const inside = remarks.flatMap((cell) => this.read.unitOf(cell) ?? []);
    const corners = block.unitRows.flatMap((row) => {
      const corner = this.read.cellAt(row, this.read.firstColumn);
      return (corner && this.read.unitOf(corner)) ?? [];
    });
    return [...corners, ...inside, ...this.above];
  }

  isUnitColumn(column: number): boolean {
    return this.unitColumns.has(column);
  }

  private note(unit: TableUnit, index: number): TableUnit {
    this.declared.push({ scope: 'row', index, unit });
    return unit;
  }

  private noteMark(block: HeadingBlock, column: number, mark: Mark): void {
    let marks = this.columnMarks.get(block);
    if (!marks) this.columnMarks.set(block, (marks = new Map<number, Mark>()));
    if (!marks.has(column)) marks.set(column, mark);
  }

  /** A heading over several columns is that of each; written without spans, it stands in one of them and the others are empty. */
  private unitInRow(row: number, column: number): TableUnit | undefined {
    const own = this.read.cellAt(row, column);
    const unit = own && this.read.unitOf(own);
    if (unit) return unit;
    if (own && own.kind !== 'empty') return undefined;
    const { units, isAlone } = this.unitsInRow(row);
    const [only] = units;
    if (!only) return undefined;
    const alone = this.read.unitOf(only);
    if (isAlone && alone?.kind === 'money') return alone;
    if (this.read.hasColumnSpans || this.read.table.columns > MAX_OPEN_COLUMNS) return undefined;
    const before = this.read
      .cellsOf(row)
      .filter((cell) => cell.cell.column < column && cell.kind !== 'empty')
      .at(-1);
    const over = before && before.cell.column > this.read.firstColumn ? this.read.unitOf(before) : undefined;
    // A heading of percentages reaches no further than its own kind of column.
    return over?.kind !== 'money' && this.isPeriod(row, column) ? undefined : over;
  }

  /** A year, or words with one, heads the column nearer to its numbers. */
  private isPeriod(row: number, column: number): boolean {
    for (let nearer = row + 1; nearer <= row + 3 && this.layout.headingRows.has(nearer); nearer++) {
      const cell = this.read.cellAt(nearer, column);
      if (cell && /(?:19|20)\d\d/.test(this.read.wordsOf(cell.cell).slice(0, 60))) return true;
    }
    return false;
  }

  private unitsInRow(row: number): HeadingUnits {
    let known = this.rowUnits.get(row);
    if (!known) {
      const cells = this.read.cellsOf(row);
      const units = cells.filter((cell) => cell.cell.column > this.read.firstColumn && this.read.unitOf(cell));
      const isAlone = cells.every(
        (cell) => cell === units[0] || cell.cell.column === this.read.firstColumn || cell.kind === 'empty',
      );
      this.rowUnits.set(row, (known = { units, isAlone }));
    }
    return known;
  }

  /** A column whose heading says so, or most of whose cells are units alone. */
  private findUnitColumns(): ReadonlySet<number> {
    const { data } = this.layout;
    const counts = new Map<number, number>();
    for (const { cells } of data)
      for (const read of cells)
        if (read.kind === 'text' && read.cell.column > this.read.firstColumn && read.cell.end - read.cell.start <= 24) {
          const unit = this.read.unitOf(read);
          const length = read.cell.end - read.cell.start;
          const isAlone = unit && unit.end - unit.start >= length - 2 && !statesAmount(this.read.wordsOf(read.cell));
          if (isAlone) counts.set(read.cell.column, (counts.get(read.cell.column) ?? 0) + 1);
        }
    const columns = new Set<number>();
    for (const [column, count] of counts) if (count * 2 > data.length) columns.add(column);
    const [first] = data;
    if (first)
      for (const row of first.block.rows)
        for (const { cell, kind } of this.read.cellsOf(row))
          if (
            kind === 'text' &&
            cell.column > this.read.firstColumn &&
            says(this.read, this.read.wordsOf(cell), 'unitColumn')
          )
            // The Chinese word for a unit heads flats too.
            if (this.holdsUnits(cell.column)) columns.add(cell.column);
    return columns;
  }

  private holdsUnits(column: number): boolean {
    return this.layout.data.some(({ index }) => {
      const cell = this.read.cellAt(index, column);
      return cell !== undefined && this.read.unitOf(cell) !== undefined;
    });
  }
}
