import { elementAt } from '../../../support/get-or-throw.js';
import type { Span } from '../span.js';
import { readSpacedRow, type SpacedRow } from './spaced-cells.js';
import { hasDigitGroups, joinDigitGroups } from './digit-groups.js';
import { splitHeadings, type SpacedHeadings } from './spaced-headings.js';
import { placeCells } from './place-cells.js';
import { isPeriodLine, NOTE_CELL } from './stacked-lines.js';
import { plainCell, type FoundTable, type Line, type RawCell, type Table } from './table.js';

/** A longer line heads nothing. */
const MAX_HEADING_LENGTH = 200;
const MAX_LABEL_LENGTH = 90;
/** Fewer rows with equally many numbers are a coincidence; under headings that say units or periods two are enough. */
const MIN_ROWS = 3;
const MIN_HEADED_ROWS = 2;
const MAX_COLUMNS = 12;
const MAX_HEADING_LINES = 8;
/** Lines without numbers between two rows: a section, and the first line of a label. */
const MAX_LINES_BETWEEN = 2;
const SENTENCE_END = '.!?;:,。!?';

type BlockLine = Line & { readonly row: SpacedRow | undefined };

/**
 * Finds a table in a page that was copied as text, with one blank between cells: each row is a label, and behind it as many
 * numbers as in most other rows. Only the words of the headings show where one of them ends.
 * @param from where the table may begin
 */
export function findSpacedTable(
  text: string,
  lines: readonly Line[],
  first: number,
  from: number,
): FoundTable | undefined {
  const opening = readSpacedRow(text, lines[first]);
  if (!opening || !isDataRow(text, opening) || opening.numbers.length < 2) return undefined;
  const block = readBlock(text, lines, first);
  const next = first + block.length;
  const table = buildTable(text, headingLines(text, lines, first, from), block);
  return table ? { next, table } : { next };
}

/** The lines from the first row to the last. */
function readBlock(text: string, lines: readonly Line[], first: number): readonly BlockLine[] {
  const block: BlockLine[] = [];
  let end = 0;
  for (let at = first, line = lines[at]; line; line = lines[++at]) {
    const row = readSpacedRow(text, line);
    if (!row && (!isLabelLine(text, line) || block.length - end >= MAX_LINES_BETWEEN)) break;
    block.push({ ...line, row });
    if (row && row.numbers.length > 1) end = block.length;
  }
  return block.slice(0, end);
}

/** How many numbers the rows may have, most likely first. */
function findWidths(text: string, rows: readonly SpacedRow[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { numbers } of rows) counts.set(numbers.length, (counts.get(numbers.length) ?? 0) + 1);
  const widths = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([width]) => width);
  const most = Math.max(...widths);
  // All labels may end with a number: "Unit 1".
  const isNumbered = rows.every(({ numbers: [first] }) => first && SERIAL.test(text.slice(first.start, first.end)));
  if (isNumbered && !counts.has(most - 1)) widths.push(most - 1);
  if (rows.some(({ numbers }) => hasDigitGroups(text, numbers))) {
    for (let width = most - 2; width > 1; width--) if (!counts.has(width)) widths.push(width);
  }
  return widths.filter((width) => width > 1 && width <= MAX_COLUMNS);
}

function headingLines(text: string, lines: readonly Line[], first: number, from: number): readonly Line[] {
  let at = first;
  while (at > 0 && first - at < MAX_HEADING_LINES) {
    const line = elementAt(lines, at - 1);
    if (line.start < from || line.end === line.start || line.end - line.start > MAX_HEADING_LENGTH) break;
    if (SENTENCE_END.includes(text.charAt(line.end - 1))) break;
    at--;
  }
  return lines.slice(at, first);
}

function buildTable(text: string, above: readonly Line[], block: readonly BlockLine[]): Table | undefined {
  const rows = block.flatMap(({ row }) => (row && row.numbers.length > 1 && isDataRow(text, row) ? [row] : []));
  const [most, ...others] = findWidths(text, rows);
  if (most === undefined) return undefined;
  const isFilled = (width: number, least: number): boolean => {
    const count = rows.filter(({ numbers }) => isOfWidth(text, numbers, width)).length;
    return count >= least && count * 2 >= rows.length;
  };
  for (const width of [most, ...others]) {
    const found = splitOver(text, above, rows, width);
    if (found.isHeaded && !found.isUnclear && isFilled(width, MIN_HEADED_ROWS))
      return toTable(text, above, block, found);
  }
  const found = splitOver(text, above, rows, most);
  return !found.isUnclear && isFilled(most, MIN_ROWS) ? toTable(text, above, block, found) : undefined;
}

/** A number more may be that of a note, or the end of the label. */
function isOfWidth(text: string, numbers: readonly Span[], width: number): boolean {
  return (
    numbers.length === width || numbers.length === width + 1 || joinDigitGroups(text, numbers, width) !== undefined
  );
}

function splitOver(text: string, above: readonly Line[], rows: readonly SpacedRow[], width: number): SpacedHeadings {
  const labels = rows.map(({ label, numbers }) => countWords(text, label) + Math.max(0, numbers.length - width));
  const least = labels.reduce((fewest, count) => Math.min(fewest, count), Infinity);
  return splitHeadings(text, above, width, {
    same: labels.every((count) => count === least) ? least : undefined,
    least,
  });
}

function toTable(text: string, above: readonly Line[], block: readonly BlockLine[], found: SpacedHeadings): Table {
  const { rows, columns, hasNotes } = found;
  const periods = findPeriods(text, rows, columns);
  const isGrouped = block.some(
    ({ row }) => row && row.numbers.length > columns + 1 && joinDigitGroups(text, row.numbers, columns) !== undefined,
  );
  for (const line of block) rows.push(toCells(text, line, { columns, hasNotes, periods, isGrouped }));
  const start = elementAt(above.length > 0 ? above : block, 0).start;
  return placeCells(hasUnitColumn(text, rows) ? rows.map((row) => splitUnit(text, row)) : rows, {
    start,
    end: elementAt(block, block.length - 1).end,
  });
}

function countWords(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/[ \u3000]+/).length;
}

/** Is the last heading before the numbers that of the unit of each row? */
function hasUnitColumn(text: string, rows: readonly (readonly RawCell[])[]): boolean {
  return rows.some(([first, second]) => first && second && UNIT_HEADING.test(text.slice(first.start, first.end)));
}

const UNIT_HEADING = /(?:^|\s)(?:units?|uom|currency|单位|單位|币种|幣種)$/i;
/** "SA cents", "A$ million", "kg": the last words of a label in a column of units. */
const UNIT_OF_ROW = /\s((?:(?:[A-Z]{1,3}\p{Sc}?|\p{Sc}) (?:million|billion|bn|m|cents|['’‘]000)|\S+))$/u;

/** Splits the unit behind a label into a cell of its own. */
function splitUnit(text: string, row: RawCell[]): RawCell[] {
  const [label, ...others] = row;
  if (!label || others.length === 0) return row;
  const words = text.slice(label.start, label.end);
  const unit = UNIT_OF_ROW.exec(words);
  if (!unit && UNIT_HEADING.test(words)) return [plainCell(label.start, label.start), label, ...others];
  const at = label.start + (unit?.index ?? label.end - label.start);
  return [{ ...label, end: at }, plainCell(unit ? at + 1 : at, label.end), ...others];
}

/** Columns of numbers, from 0, that a period heads, where other columns have none. */
function findPeriods(text: string, headings: readonly RawCell[][], columns: number): readonly number[] {
  const row = headings.findLast(
    (cells) => cells.length === columns + 1 && cells.slice(1).some((cell) => isPeriodLine(text, cell)),
  );
  const periods = row?.slice(1).flatMap((cell, i) => (isPeriodLine(text, cell) ? [i] : [])) ?? [];
  return periods.length < columns ? periods : [];
}

interface Columns {
  readonly columns: number;
  readonly hasNotes: boolean;
  readonly periods: readonly number[];
  /** A blank separates the groups of digits of its numbers. */
  readonly isGrouped: boolean;
}

function toCells(text: string, line: BlockLine, { columns, hasNotes, periods, isGrouped }: Columns): RawCell[] {
  const alone = [plainCell(line.start, line.end)];
  const { row } = line;
  if (!row) {
    const mayHead = PERIOD_OR_UNIT.test(text.slice(line.start, line.end));
    return (mayHead ? splitHeadings(text, [line], columns).rows[0] : undefined) ?? alone;
  }
  const isNoted = hasNotes && isNoteAt(text, row.numbers[0]);
  const joined =
    (isNoted ? joinDigitGroups(text, row.numbers.slice(1), columns) : undefined) ??
    joinDigitGroups(text, row.numbers, columns);
  if (joined) return [withoutNote(text, plainCell(row.label.start, row.label.end), hasNotes), ...joined.map(toCell)];
  if (isGrouped && hasDigitGroups(text, row.numbers)) return [plainCell(row.label.start, row.label.end)];
  if (row.numbers.length > columns + 2) return alone;
  const numbers = row.numbers.slice(-columns);
  const extra = row.numbers.slice(0, -columns);
  const isNote = (span: Span | undefined): boolean => hasNotes && isNoteAt(text, span);
  // A number more is the end of the label: "Tier 1".
  const labelled = extra.slice(0, isNote(extra.at(-1)) ? -1 : undefined).at(-1) ?? row.label;
  const label = plainCell(row.label.start, Math.max(row.label.end, labelled.end));
  const { end } = label;
  if (numbers.length === columns) return [withoutNote(text, label, hasNotes), ...numbers.map(toCell)];
  // "Earnings per share 8": nothing but a note.
  if (numbers.every(isNote)) return [label];
  const left = isNote(numbers[0]) && numbers.length - 1 === periods.length ? numbers.slice(1) : numbers;
  // The row lacks some numbers: it has one for each period, or it is not known which.
  if (left.length !== periods.length) return left.some((cell) => statesUnit(text, cell)) ? alone : [label];
  const placed = Array.from({ length: columns }, () => plainCell(end, end));
  left.forEach((cell, i) => (placed[elementAt(periods, i)] = toCell(cell)));
  return [withoutNote(text, label, hasNotes), ...placed];
}

function isNoteAt(text: string, span: Span | undefined): boolean {
  return span !== undefined && NOTE_CELL.test(text.slice(span.start, span.end));
}

/** A year or a unit: a line between rows may head the ones below it. */
const PERIOD_OR_UNIT = /(?<!\d)(?:19|20)\d\d(?!\d)|\p{Sc}|['’‘]000|%/u;

function statesUnit(text: string, { start, end }: Span): boolean {
  return /\p{L}|\p{Sc}|%/u.test(text.slice(start, end));
}

/** "Trade receivables 12(a)" in a table that has a column of notes. */
function withoutNote(text: string, label: RawCell, hasNotes: boolean): RawCell {
  if (!hasNotes) return label;
  const at = text.lastIndexOf(' ', label.end - 1);
  return at > label.start && NOTE_CELL.test(text.slice(at + 1, label.end)) ? { ...label, end: at } : label;
}

const toCell = ({ start, end }: Span): RawCell => plainCell(start, end);

function isLabelLine(text: string, { start, end }: Line): boolean {
  if (end === start || end - start > MAX_LABEL_LENGTH) return false;
  return !'.!?;。'.includes(text.charAt(end - 1)) && /\p{L}/u.test(text.slice(start, end));
}

const YEAR = /^(?:19|20)\d\d$/;
const SERIAL = /^\d{1,5}$/;

/** A label, and numbers that are not all years: those head columns. */
function isDataRow(text: string, { label, numbers }: SpacedRow): boolean {
  return label.end > label.start && !numbers.every(({ start, end }) => YEAR.test(text.slice(start, end)));
}
