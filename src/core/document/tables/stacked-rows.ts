import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';
import { placeCells } from './place-cells.js';
import { plainCell, type FoundTable, type Line, type RawCell } from './table.js';
import { trimSpan } from './table-recorder.js';

/** A longer line is prose. */
const MAX_LABEL_LENGTH = 80;
const MAX_NUMBER_LENGTH = 28;
/** Fewer rows with equally many numbers are a coincidence. */
const MIN_ROWS = 3;
const MAX_COLUMNS = 12;

const NUMBER_LINE =
  /^[-–—(+]?\s?[^\s\d\p{L}]{0,2}(?:[A-Z]{1,3}\p{Sc})?\s?[-(]?\s?\d[\d,.' ]*\)?\s?(?:%|\p{L}{1,3})?\)?$/u;
const DASH_LINE = /^(?:[-–—]|n\/?a|nil|不适用|不適用)$/i;
/** Over the first numbers these head columns: 2024, 2024年, 31.12.2024. */
const PERIOD_LINE = /^(?:(?:FY\s?)?(?:19|20)\d\d(?:\s?\p{L}{1,3})?|\d{1,2}[./-]\d{1,2}[./-](?:\d{2}){1,2})$/iu;
const SENTENCE_END = '.!?。！？';

/** Lines with words, and the lines with numbers behind them. */
interface Group {
  readonly words: readonly Span[];
  readonly numbers: readonly Span[];
}

/**
 * A table with one cell a line, as it is copied from a page: a label and behind it always as many numbers. The lines before
 * the first label are headings, one for each column. Undefined where the rows cannot be found.
 */
export function findStackedTable(text: string, lines: readonly Line[], first: number): FoundTable | undefined {
  if (!isNumberLine(text, lines[first]) || !isNumberLine(text, lines[first + 1])) return undefined;
  const { from, next } = findBlock(text, lines, first);
  const groups = groupLines(text, lines.slice(from, next));
  const rows = findRegularRows(text, groups);
  // The whole block has been looked at: looking again from each of its lines would take time by their square.
  if (!rows) return { next };
  const cells = buildRows(rows);
  const { words, numbers } = elementAt(rows, 0);
  const start = elementAt([...words, ...numbers], 0).start;
  const end = elementAt(elementAt(rows, rows.length - 1).numbers, numbers.length - 1).end;
  return { next, table: placeCells(cells, { start, end }) };
}

/** The lines round the first number up to blank lines or long ones. */
function findBlock(
  text: string,
  lines: readonly Line[],
  first: number,
): { readonly from: number; readonly next: number } {
  const isShort = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.end > line.start &&
    line.end - line.start <= MAX_LABEL_LENGTH &&
    !/[\t|]/.test(text.slice(line.start, line.end));
  let from = first;
  while (isShort(lines[from - 1]) && first - from < MAX_HEADING_LINES) from--;
  let next = first;
  while (isShort(lines[next])) next++;
  return { from, next };
}

/** Headings stand in a few lines before the first numbers. */
const MAX_HEADING_LINES = 60;

function isNumberLine(text: string, line: Line | undefined): boolean {
  if (!line) return false;
  const { start, end } = trimSpan(text, line);
  if (end <= start || end - start > MAX_NUMBER_LENGTH) return false;
  const words = text.slice(start, end);
  return NUMBER_LINE.test(words) || DASH_LINE.test(words);
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
  return groups;
}

/** The longest run of groups with equally many numbers, two or more. */
function findRegularRows(text: string, groups: readonly Group[]): readonly Group[] | undefined {
  let best: readonly Group[] = [];
  for (let from = 0; from < groups.length;) {
    const width = elementAt(groups, from).numbers.length;
    let next = from + 1;
    while (groups[next]?.numbers.length === width && groups[next]?.words.length !== 0) next++;
    if (width > 1 && width <= MAX_COLUMNS && next - from > best.length) best = groups.slice(from, next);
    from = next;
  }
  const isTable = best.length >= MIN_ROWS && best.every((row) => isLabel(text, row.words.at(-1)));
  return isTable && isHeaded(text, best) ? best : undefined;
}

/** Headings for each column, or numbers with signs of currency: without either nobody can tell what the numbers count. */
function isHeaded(text: string, groups: readonly Group[]): boolean {
  const [{ words, numbers }] = groups as readonly [Group];
  const headings = words.length - 1;
  if (headings >= numbers.length) return headings % numbers.length <= MAX_LINES_ALONE;
  return groups.some((group) => group.numbers.some(({ start, end }) => /\p{Sc}/u.test(text.slice(start, end))));
}

/** A line with the unit of the table, and the heading of its labels. */
const MAX_LINES_ALONE = 2;

function isLabel(text: string, line: Span | undefined): boolean {
  return line !== undefined && !SENTENCE_END.includes(text.charAt(line.end - 1));
}

function buildRows(groups: readonly Group[]): RawCell[][] {
  const width = elementAt(groups, 0).numbers.length;
  const toCell = ({ start, end }: Span): RawCell => plainCell(start, end);
  const rows: RawCell[][] = [];
  for (const group of groups) {
    const label = group.words.at(-1);
    const before = group.words.slice(0, -1);
    // Over the first numbers stand headings, over later ones labels of sections.
    const alone = rows.length === 0 ? before.length % width : before.length;
    for (const line of before.slice(0, alone)) rows.push([toCell(line)]);
    for (let i = alone; i < before.length; i += width) {
      const { start: at } = elementAt(before, i);
      rows.push([plainCell(at, at), ...before.slice(i, i + width).map(toCell)]);
    }
    const { start } = elementAt(group.numbers, 0);
    rows.push([label ? toCell(label) : plainCell(start, start), ...group.numbers.map(toCell)]);
  }
  return rows;
}
