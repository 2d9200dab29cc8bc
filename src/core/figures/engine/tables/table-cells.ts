import { findFirstIndex } from '../../../../support/binary-search.js';
import { elementAt } from '../../../../support/get-or-throw.js';
import { isDigit } from '../../../document/chars.js';
import type { Span } from '../../../document/span.js';
import type { Table, TableCell } from '../../../document/tables/table.js';
import type { Lexicon } from '../lexicon.js';
import type { Mark } from '../mark.js';
import { testAny, testWords } from '../rule-set.js';
import type { RatioUnit, TablePattern } from '../vocabulary.js';
import { isYearLike, isYearWithUnit, readNumberCell, readRangeCell, type NumberCell } from './number-cell.js';
import { readUnitText } from './heading-unit.js';
import { findNumberStyle, type NumberStyle } from './number-style.js';
import { readMarkAt, type TableUnit } from './unit-text.js';

type CellKind = 'empty' | 'number' | 'year' | 'dash' | 'symbol' | 'text';

/** A cell as it was read. */
export interface ReadCell {
  readonly cell: TableCell;
  kind: CellKind;
  /** Numbers that fill the cell, one a line of it. */
  numbers: readonly NumberCell[];
  /** The mark of a cell beside it: accounts set signs in cells of their own. */
  besideMark: Mark | undefined;
  besideRatio: RatioUnit | undefined;
  /** The cell with the mark beside it. */
  besideSpan: Span | undefined;
  /** Read when first asked for; null where there is none. */
  unit: TableUnit | null | undefined;
}

const DASH = /^(?:[-–—−‒―.·…*/\s]+|[-–—]\s?[-–—]?\s?%|\$\s?[-–—]+|[^\d\s\p{L}]{1,2}\s?[-–—]{1,2})$/u;
const NUMBER_AHEAD = /\d/;
const MAX_NUMBER_LINES = 8;

/** The cells of a table in rows, each with what it holds. */
export class ReadTable {
  readonly rows: readonly (readonly ReadCell[])[];
  readonly hasColumnSpans: boolean;
  /** The column of the labels: columns without any words may stand before it. */
  readonly firstColumn: number;
  /** What patterns have answered to words. */
  readonly answers = new Map<TablePattern, Map<string, boolean>>();

  constructor(
    readonly table: Table,
    readonly text: string,
    readonly lexicon: Lexicon,
  ) {
    const rows: ReadCell[][] = Array.from({ length: table.rows }, () => []);
    const style = findNumberStyle(text, table, lexicon);
    const first = findFirstColumn(text, table);
    this.firstColumn = first;
    for (const cell of table.cells) elementAt(rows, cell.row).push(readCell(text, cell, lexicon, style, first));
    emptyNoteColumns(text, rows, lexicon, first);
    for (const row of rows) readSymbols(text, row, lexicon, style);
    this.rows = rows;
    this.hasColumnSpans = table.cells.some(({ colSpan }) => colSpan > 1);
  }

  /** The cells of a row, left to right. */
  cellsOf(row: number): readonly ReadCell[] {
    return elementAt(this.rows, row);
  }

  /** The cell of a row that covers a column; undefined where the row has none there. */
  cellAt(row: number, column: number): ReadCell | undefined {
    const cells = this.cellsOf(row);
    const found = cells[findFirstIndex(cells, ({ cell }) => cell.column <= column) - 1];
    return found && column < found.cell.column + found.cell.colSpan ? found : undefined;
  }

  /** What a cell says of the numbers that it heads. */
  unitOf(read: ReadCell): TableUnit | undefined {
    const isWords =
      read.kind === 'text' || read.kind === 'symbol' || (read.kind === 'year' && read.numbers.some(({ mark }) => mark));
    if (!isWords) return undefined;
    if (read.unit === undefined) read.unit = readUnitText(this.text, read.cell, this.lexicon) ?? null;
    return read.unit ?? undefined;
  }

  wordsOf({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

/** The first column with words, where the ones before it are blank in every row. */
function findFirstColumn(text: string, { cells }: Table): number {
  let first = Infinity;
  for (const { start, end, column } of cells) {
    if (column === 0 && end > start) return 0;
    if (end > start && column < first) first = column;
  }
  // Numbers without labels are no names of rows.
  const isNamed = cells.some(
    ({ start, end, column }) => column === first && end > start && !NUMBER_AHEAD.test(text.slice(start, end)),
  );
  return isNamed ? first : 0;
}

/** A cell that holds no number. Always with the same fields in the same order: there is one for each cell of a text. */
function plainCell(cell: TableCell, kind: CellKind): ReadCell {
  return {
    cell,
    kind,
    numbers: NO_NUMBERS,
    besideMark: undefined,
    besideRatio: undefined,
    besideSpan: undefined,
    unit: undefined,
  };
}

const NO_NUMBERS: readonly NumberCell[] = [];

function readCell(text: string, cell: TableCell, lexicon: Lexicon, style: NumberStyle, firstColumn: number): ReadCell {
  const { start, end } = cell;
  if (end <= start) return plainCell(cell, 'empty');
  // Most cells begin with a digit, and are neither dashes nor signs.
  if (!isDigit(text.charCodeAt(start))) {
    const words = text.slice(start, Math.min(end, start + 80));
    if (end - start <= 12 && (DASH.test(words) || testWords(lexicon.tables, 'nothing', words)))
      return plainCell(cell, 'dash');
    if (!NUMBER_AHEAD.test(words))
      return plainCell(cell, end - start <= 12 && isSymbol(text, cell, lexicon, firstColumn) ? 'symbol' : 'text');
  }
  const numbers = readLines(text, cell, lexicon, style);
  if (!numbers) return plainCell(cell, 'text');
  const read = plainCell(cell, numbers.every((each) => isYearLike(each) || isYearWithUnit(each)) ? 'year' : 'number');
  read.numbers = numbers;
  return read;
}

function readLines(text: string, cell: Span, lexicon: Lexicon, style: NumberStyle): readonly NumberCell[] | undefined {
  const words = text.slice(cell.start, cell.end);
  if (!words.includes('\n')) {
    const number = readNumber(text, trimLine(cell, words, cell.start), lexicon, style);
    return number && [number];
  }
  const lines = words.split('\n');
  if (lines.length > MAX_NUMBER_LINES) return undefined;
  const numbers: NumberCell[] = [];
  let at = cell.start;
  for (const line of lines) {
    const number = readNumber(text, trimLine(cell, line, at), lexicon, style);
    if (!number) return undefined;
    numbers.push(number);
    at += line.length + 1;
  }
  return numbers;
}

/** A line of a cell that starts at `at`, without the blanks round it; the cell itself where it is all of that. */
function trimLine(cell: Span, line: string, at: number): Span {
  const { length } = line.trim();
  if (length === cell.end - cell.start) return cell;
  const start = at + line.length - line.trimStart().length;
  return { start, end: start + length };
}

function readNumber(text: string, span: Span, lexicon: Lexicon, style: NumberStyle): NumberCell | undefined {
  return readNumberCell(text, span, lexicon, style) ?? readRangeCell(text, span, lexicon, style);
}

/** Headings of columns stand in the first rows. */
const MAX_HEADING_ROWS = 12;

/** "Note", also in two languages at once. */
function isNotesHeading(words: string, patterns: readonly RegExp[]): boolean {
  if (words.length > 24) return false;
  return testAny(patterns, words) || words.split(/[\s/]+/).every((word) => testAny(patterns, word));
}

/** The numbers of notes to the accounts count nothing and name nothing. */
function emptyNoteColumns(text: string, rows: readonly ReadCell[][], lexicon: Lexicon, firstColumn: number): void {
  const patterns = lexicon.tables.flatMap(({ notes }) => notes ?? []);
  const columns = new Set<number>();
  for (const row of rows.slice(0, MAX_HEADING_ROWS))
    for (const { cell, kind } of row)
      if (kind === 'text' && isNotesHeading(text.slice(cell.start, cell.end), patterns)) columns.add(cell.column);
  if (columns.size === 0) return;
  for (const row of rows)
    for (const read of row)
      // In the first column only numbers count the rows: what else stands there names them.
      if (
        columns.has(read.cell.column) &&
        read.kind !== 'symbol' &&
        (read.cell.column > firstColumn || read.numbers.length > 0)
      ) {
        read.kind = 'empty';
        read.numbers = [];
      }
}

/** "$", "%", ")", ")%" alone in a cell. */
function isSymbol(text: string, { start, end, column }: TableCell, lexicon: Lexicon, firstColumn: number): boolean {
  const words = text.slice(start, end);
  // "USD" and "%" in the first column name a row.
  if (column === firstColumn && /^(?:[\p{L}\s]+|%)$/u.test(words)) return false;
  if (/^\)?\s?[%)]$/.test(words)) return true;
  return readMarkAt(text, start, end, lexicon)?.end === end && !/[\p{L}]{4}/u.test(words);
}

/** Gives numbers the signs that stand in the cells beside them; a bracket that opens in one cell closes in the next. */
function readSymbols(text: string, row: ReadCell[], lexicon: Lexicon, style: NumberStyle): void {
  const { length } = row;
  const hasNumber = row.some(({ kind }) => kind === 'number' || kind === 'year');
  for (let i = 0; i < length; i++) {
    const read = elementAt(row, i);
    const next = row[i + 1];
    if (read.kind === 'text' && next?.kind === 'symbol') closeBracket(text, read, next, lexicon, style);
    if (read.kind !== 'symbol' || !hasNumber) continue;
    const { start, end } = read.cell;
    const mark = readMarkAt(text, start, end, lexicon)?.mark;
    const target = row.slice(i + 1, i + 3).find(({ kind }) => kind !== 'empty');
    if (mark && target?.kind === 'number' && !target.numbers[0]?.mark) {
      target.besideMark = mark;
      target.besideSpan = { start, end };
    }
    const previous = row[i - 1];
    const unit = lexicon.unitsAfter.match(text, end - 1);
    if (unit?.value.type === 'ratio' && previous && (previous.kind === 'number' || previous.kind === 'year')) {
      previous.besideRatio = unit.value;
      previous.kind = 'number';
    }
  }
}

function closeBracket(text: string, read: ReadCell, next: ReadCell, lexicon: Lexicon, style: NumberStyle): void {
  if (text.charAt(next.cell.start) !== ')') return;
  const { start, end } = read.cell;
  const open = start + text.slice(start, end).indexOf('(');
  if (open < start) return;
  const mark = open > start ? readMarkAt(text, start, open, lexicon)?.mark : undefined;
  const number = readNumberCell(text, { start: open + 1, end }, lexicon, style);
  if (!number || number.negative) return;
  read.kind = 'number';
  read.numbers = [
    {
      ...number,
      start,
      negative: true,
      mark: number.mark ?? mark,
      markBefore: mark !== undefined,
      markSpan: mark ? { start, end: open } : number.markSpan,
    },
  ];
}
