import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';
import { placeCells } from './place-cells.js';
import { findGridWidth } from './stacked-grid.js';
import { placeHeadings } from './stacked-headings.js';
import { isNumberLine, NOTE_CELL, NOTES_LINE, PERIOD_LINE } from './stacked-lines.js';
import { plainCell, type FoundTable, type Line, type RawCell } from './table.js';
import { trimSpan } from './table-recorder.js';

/** A longer line is prose. */
const MAX_LABEL_LENGTH = 80;
/** Fewer rows with equally many numbers are a coincidence. */
const MIN_ROWS = 3;
const MAX_COLUMNS = 12;
/** Headings stand in a few lines before the first numbers. */
const MAX_HEADING_LINES = 60;
const SENTENCE_END = '.!?。！？';

/** Lines with words, and the lines with numbers behind them. */
interface Group {
  readonly words: readonly Span[];
  readonly numbers: readonly Span[];
}

/** The rows that a block of lines makes. */
interface Rows {
  readonly groups: readonly Group[];
  /** Numbers of a row. */
  readonly width: number;
  /** Lines with words of a row: a name, and what is said of it. */
  readonly labels: number;
}

/**
 * Tables with one cell a line, as they are copied from a page: a label and behind it mostly as many numbers. The lines before
 * the first label are headings. Blank cells leave no line, so that a row may lack some. Blank lines may stand between the
 * rows, or between all cells.
 */
export class StackedTables {
  /** Where the last block with blank lines in it ended that was no table: looking again would take time by its square. */
  private looseEnd = 0;

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
  ) {}

  /** The table whose first two numbers stand on a line and the next one; undefined where no numbers do. */
  findFrom(first: number): FoundTable | undefined {
    if (!isNumberLine(this.text, this.lines[first])) return undefined;
    const isDense = isNumberLine(this.text, this.lines[first + 1]);
    const dense = isDense ? this.findIn(first, 0) : undefined;
    if (dense?.table) return dense;
    const isLoose = isDense || (isBlank(this.lines[first + 1]) && isNumberLine(this.text, this.lines[first + 2]));
    if (!isLoose || first < this.looseEnd) return dense;
    const loose = this.findIn(first, 1);
    if (loose.table) return loose;
    this.looseEnd = loose.next;
    return dense;
  }

  private findIn(first: number, blanks: number): FoundTable {
    const { text, lines } = this;
    const { from, next } = this.findBlock(first, blanks);
    const block = lines.slice(from, next).filter((line) => !isBlank(line));
    const rows = findRows(text, groupLines(text, block));
    // The whole block has been looked at: looking again from each of its lines would take time by their square.
    if (!rows) return { next };
    const cells = buildRows(text, rows);
    const { words, numbers } = elementAt(rows.groups, 0);
    const start = elementAt([...words, ...numbers], 0).start;
    const last = elementAt(rows.groups, rows.groups.length - 1).numbers;
    const { end } = elementAt(last, last.length - 1);
    return { next, table: placeCells(cells, { start, end }) };
  }

  /** The lines round the first number up to long ones, or to more blank ones than may stand between two lines. */
  private findBlock(first: number, blanks: number): { readonly from: number; readonly next: number } {
    const { text, lines } = this;
    const isShort = (line: Line | undefined): boolean =>
      line !== undefined &&
      line.end > line.start &&
      line.end - line.start <= MAX_LABEL_LENGTH &&
      !/[\t|]/.test(text.slice(line.start, line.end));
    const goesOn = (at: number, step: number): boolean =>
      isShort(lines[at]) || (blanks > 0 && isBlank(lines[at]) && isShort(lines[at + step]));
    let from = first;
    while (from > 0 && first - from < MAX_HEADING_LINES && goesOn(from - 1, -1)) from--;
    let next = first;
    while (next < lines.length && goesOn(next, 1)) next++;
    return { from, next };
  }
}

function isBlank(line: Line | undefined): boolean {
  return line !== undefined && line.end === line.start;
}

function groupLines(text: string, lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = [];
  let words: Span[] = [];
  let numbers: Span[] = [];
  let isAbove = true;
  const close = (): void => {
    if (numbers.length > 0) groups.push({ words, numbers });
    words = [];
    numbers = [];
  };
  for (const line of lines) {
    const cell = trimSpan(text, line);
    isAbove &&= !isNumberLine(text, line) || PERIOD_LINE.test(text.slice(cell.start, cell.end));
    if (!isAbove && isNumberLine(text, line)) numbers.push(cell);
    else {
      if (numbers.length > 0) close();
      words.push(cell);
    }
  }
  close();
  return joinCells(text, withoutNotes(text, takeSerials(text, splitGrid(text, groups))));
}

/** "11.28 / 12.90 / down 1.62 points / 12.44": words with a number between the numbers of a row are a cell of it. */
function joinCells(text: string, groups: readonly Group[]): readonly Group[] {
  const width = Math.max(...groups.map(({ numbers }) => numbers.length));
  const joined: Group[] = [];
  for (const group of groups) {
    const { words, numbers } = group;
    const before = joined.at(-1);
    const isCell =
      before !== undefined &&
      before.numbers.length + words.length + numbers.length === width &&
      words.every(({ start, end }) => /\d/.test(text.slice(start, end)));
    if (isCell) joined[joined.length - 1] = { words: before.words, numbers: [...before.numbers, ...words, ...numbers] };
    else joined.push(group);
  }
  return joined;
}

/** Without the numbers of notes, where a heading says that a column has them: not every row has one. */
function withoutNotes(text: string, groups: readonly Group[]): readonly Group[] {
  const wordsOf = (span: Span): string => text.slice(span.start, span.end);
  const [first] = groups;
  const heading = first?.words.findLastIndex((line) => line.end > line.start && NOTES_LINE.test(wordsOf(line))) ?? -1;
  if (heading < 0) return groups;
  const isNote = (line: Span | undefined): boolean => line !== undefined && NOTE_CELL.test(wordsOf(line));
  // "Note 4" leads fewer numbers where blank cells leave no line: the longest rows have one.
  const longest = Math.max(...groups.map(({ numbers }) => numbers.length));
  return groups.map(({ words, numbers }, i) => ({
    words: words.filter(
      (_line, at) => !(i === 0 && at === heading) && !(at > 0 && at === words.length - 1 && isNote(words[at])),
    ),
    numbers: numbers.length === longest && isNote(numbers[0]) ? numbers.slice(1) : numbers,
  }));
}

/** Rows that a year or another number names: no words stand between them. */
function splitGrid(text: string, groups: readonly Group[]): readonly Group[] {
  const [only, ...others] = groups;
  const period = only?.words.at(-1);
  if (!only || !period || others.length > 0) return groups;
  // The first year was taken for a heading.
  const isNamed = PERIOD_LINE.test(text.slice(period.start, period.end));
  const words = isNamed ? only.words.slice(0, -1) : only.words;
  const numbers = isNamed ? [period, ...only.numbers] : only.numbers;
  const width = findGridWidth(text, numbers, words.length);
  if (width === undefined) return groups;
  return Array.from({ length: numbers.length / width }, (_each, i) => {
    const [name, ...cells] = numbers.slice(i * width, (i + 1) * width) as [Span, ...Span[]];
    return { words: i === 0 ? [...words, name] : [name], numbers: cells };
  });
}

/** "1 / Revenue / 12 / 11 / 2 / Costs / …": a number before each label counts the rows, and is the last of the row before. */
function takeSerials(text: string, groups: readonly Group[]): readonly Group[] {
  const [first, ...others] = groups;
  const numberOf = (span: Span | undefined): number => Number(span ? text.slice(span.start, span.end) : NaN);
  const serial = first?.numbers.length === 1 ? numberOf(first.numbers[0]) : 0;
  if (!first || serial !== 1 || others.length < MIN_ROWS) return groups;
  const isCounted = others.slice(0, -1).every(({ numbers }, i) => numberOf(numbers.at(-1)) === serial + i + 1);
  if (!isCounted) return groups;
  return others.map(({ words, numbers }, i) => ({
    words: i === 0 ? [...first.words, ...words] : words,
    numbers: i === others.length - 1 ? numbers : numbers.slice(0, -1),
  }));
}

/** The rows from the first to the last that has as many numbers as most of them. */
function findRows(text: string, groups: readonly Group[]): Rows | undefined {
  const counts = new Map<number, number>();
  for (const { numbers } of groups) counts.set(numbers.length, (counts.get(numbers.length) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const width = most?.[0] ?? 0;
  if (width < 2 || width > MAX_COLUMNS) return undefined;
  const isRow = ({ numbers }: Group): boolean => numbers.length === width;
  const from = groups.findIndex(isRow);
  let to = groups.findLastIndex(isRow) + 1;
  // The last rows may lack numbers too.
  while (to < groups.length && elementAt(groups, to).numbers.length < width) to++;
  const block = groups.slice(from, to);
  const whole = block.filter(isRow);
  const isRegular = whole.length >= MIN_ROWS && whole.length * 3 >= block.length * 2;
  if (!isRegular || !whole.every((row) => isLabel(text, row.words.at(-1)))) return undefined;
  // What is longer than a row is two rows, or none.
  if (block.some((row) => row.numbers.length > width)) return undefined;
  const rows = { groups: block, width, labels: countLabels(block) };
  return isHeaded(text, rows) ? rows : undefined;
}

/** As many lines with words in every row but the first, which has the headings before it. */
function countLabels([, ...others]: readonly Group[]): number {
  const count = others[0]?.words.length ?? 1;
  return count <= MAX_LABELS && others.every(({ words }) => words.length === count) ? count : 1;
}

const MAX_LABELS = 4;

/** Headings for each column, or numbers with signs of currency: without either it is not known what the numbers count. */
function isHeaded(text: string, { groups, width, labels }: Rows): boolean {
  const [{ words }] = groups as readonly [Group];
  if (words.length - labels >= width) return true;
  return groups.some((group) => group.numbers.some(({ start, end }) => /\p{Sc}/u.test(text.slice(start, end))));
}

function isLabel(text: string, line: Span | undefined): boolean {
  return line !== undefined && !SENTENCE_END.includes(text.charAt(line.end - 1));
}

function buildRows(text: string, { groups, width, labels }: Rows): RawCell[][] {
  const toCell = ({ start, end }: Span): RawCell => plainCell(start, end);
  const rows: RawCell[][] = [];
  const headings = elementAt(groups, 0).words.slice(0, -labels);
  const { rows: headingRows, periods } = placeHeadings(text, headings, width, labels);
  rows.push(...headingRows);
  groups.forEach(({ words, numbers }, i) => {
    // Labels of sections, each a row.
    if (i > 0) for (const line of words.slice(0, -labels)) rows.push([toCell(line)]);
    const named = words.slice(-labels);
    const { start } = elementAt(numbers, 0);
    const leading = named.length > 0 ? named.map(toCell) : [plainCell(start, start)];
    const placed = placeNumbers(numbers, width, periods);
    if (!placed) rows.push(leading);
    else rows.push([...leading, ...placed.map((span) => (span ? toCell(span) : plainCell(start, start)))]);
  });
  return rows;
}

/**
 * The numbers of a row in their columns. Where a row lacks some, it has one for each period, or it is not known which: its
 * columns may count different things.
 */
function placeNumbers(
  numbers: readonly Span[],
  width: number,
  periods: readonly number[],
): readonly (Span | undefined)[] | undefined {
  if (numbers.length === width) return numbers;
  if (periods.length !== numbers.length) return undefined;
  const placed = Array.from<Span | undefined>({ length: width });
  numbers.forEach((number, i) => (placed[elementAt(periods, i)] = number));
  return placed;
}
