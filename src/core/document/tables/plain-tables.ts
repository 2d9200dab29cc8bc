import { elementAt } from '../../../support/get-or-throw.js';
import { isHan } from '../chars.js';
import { findAlignedTable } from './aligned-rows.js';
import { findSpacedTable } from './spaced-rows.js';
import { placeCells } from './place-cells.js';
import { StackedTables } from './stacked-rows.js';
import { kindOfRecord, MAX_LABEL_ROWS } from './record-kind.js';
import { plainCell, type FoundTable, type Line, type RawCell, type Table } from './table.js';
import { trimSpan } from './table-recorder.js';

/** A row that holds more than this in one cell is a sentence. */
const MAX_CELL_LENGTH = 300;
/** A label that stands alone between two rows. */
const MAX_SECTION_LENGTH = 80;
/** Two lines that are numbers. */
const STACK = /\n[^\p{L}\n]{0,6}\d[\d,.' )%]{0,24}\r?\n(?:\r?\n)?[^\p{L}\n]{0,6}[\d–—-][\d,.' )%]{0,24}\r?(?:\n|$)/u;
/** A line that ends with two numbers, one blank between. */
const NUMBERS_AT_END = /\d[^\s\d]{0,6} [^\s\d]{0,4}\d[^\s]{0,24} ?\r?(?:\n|$)/;
/** Between the rows of Markdown's tables, and drawn rules. */
const RULE = /^[\s|:+=\-–—_─┼]*[-–—=_─]{2}[\s|:+=\-–—_─┼]*$/;

/**
 * The tables of a text without markup: lines separated by tabs, by bars or by runs of blanks that stand in columns. What a
 * block of lines is separated by, all of its rows are. Linear; `text` is folded, so that a full-width bar is a bar.
 *
 * @param written the same before it was folded: how wide its characters are on the screen
 */
export function findPlainTables(text: string, written = text): readonly Table[] {
  const hasTabs = text.includes('\t');
  const hasBars = text.includes('|');
  const hasGaps = text.includes('  ');
  const hasStacks = STACK.test(text);
  const hasSpacedNumbers = NUMBERS_AT_END.test(text);
  if (!hasTabs && !hasBars && !hasGaps && !hasStacks && !hasSpacedNumbers) return [];
  const lines = splitLines(text);
  const tables: Table[] = [];
  const stacks = new StackedTables(text, lines);
  for (let i = 0; i < lines.length;) {
    const found =
      (hasTabs ? findSeparated(text, lines, i, '\t') : undefined) ??
      (hasBars ? findSeparated(text, lines, i, '|') : undefined) ??
      firstTable(
        hasGaps && (() => findAlignedTable(text, written, lines, i)),
        hasSpacedNumbers && (() => findSpacedTable(text, lines, i, tables.at(-1)?.end ?? 0)),
      ) ??
      (hasStacks ? stacks.findFrom(i) : undefined);
    if (found?.table && found.table.start >= (tables.at(-1)?.end ?? 0)) tables.push(found.table);
    i = found ? Math.max(found.next, i + 1) : i + 1;
  }
  return tables;
}

/** What the first finder returns that finds a table; otherwise the line at which the first one says to continue. */
function firstTable(...finders: readonly (false | (() => FoundTable | undefined))[]): FoundTable | undefined {
  let gaveUp: FoundTable | undefined;
  for (const find of finders) {
    const found = find ? find() : undefined;
    if (found?.table) return found;
    gaveUp ??= found;
  }
  return gaveUp;
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = text.charCodeAt(next - 1) === 0x0d ? next - 1 : next;
    lines.push({ start, end: Math.max(start, end) });
    start = next + 1;
  }
  return lines;
}

/** Rows that are separated by one character. A short line without it between two that have it is a row of one cell. */
function findSeparated(text: string, lines: readonly Line[], first: number, separator: string): FoundTable | undefined {
  const opening = elementAt(lines, first);
  if (!hasSeparator(text, opening, separator)) return undefined;
  const rows: RawCell[][] = [];
  const over = separator === '|' ? lines[first - 1] : undefined;
  const { start } = over && isRuleAbove(text, over, opening) ? over : opening;
  let { end } = opening;
  let next = first;
  const isFramed = separator === '|' && isFramedBlock(text, lines, first);
  for (let line = lines[next]; line; line = lines[++next]) {
    const following = lines[next + 1];
    if (hasSeparator(text, line, separator)) {
      if (!(separator === '|' && RULE.test(text.slice(line.start, line.end))))
        rows.push(splitRow(text, line, separator, isFramed));
    } else if (separator === '|' && isRuleAbove(text, line, following)) {
      continue;
    } else if (separator === '\t' && isEmptyRow(text, line) && continuesBelow(text, lines, next + 1)) {
      rows.push(splitRow(text, line, separator, isFramed));
    } else if (isSectionLine(text, line) && following && hasSeparator(text, following, separator))
      rows.push([plainCell(line.start, line.end)].map((cell) => ({ ...cell, ...trimSpan(text, cell) })));
    else break;
    end = line.end;
  }
  const isProse = rows.some((row) => row.some((cell) => cell.end - cell.start > MAX_CELL_LENGTH));
  if (isProse || rows.filter((row) => row.length > 1).length < 2) return { next };
  return { next, table: placeCells(rows, { start, end }) };
}

function hasSeparator(text: string, { start, end }: Line, separator: string): boolean {
  const code = separator.charCodeAt(0);
  let at = start;
  while (at < end && text.charCodeAt(at) !== code) at++;
  if (at === end) return false;
  const { start: from, end: to } = trimSpan(text, { start, end });
  return from < to;
}

/** A row of a sheet in which every cell is blank. */
function isEmptyRow(text: string, { start, end }: Line): boolean {
  const cells = text.slice(start, end);
  return cells.includes('\t') && cells.trim() === '';
}

/** Do rows of numbers follow without a heading of their own? Labels may stand before them. */
function continuesBelow(text: string, lines: readonly Line[], first: number): boolean {
  for (const line of lines.slice(first, first + MAX_LABEL_ROWS)) {
    const [label = '', ...cells] = text.slice(line.start, line.end).split('\t');
    const kind = kindOfRecord(label, cells);
    if (kind !== 'label') return kind === 'row';
  }
  return false;
}

function isSectionLine(text: string, line: Line): boolean {
  const { start, end } = trimSpan(text, line);
  if (start === end || end - start > MAX_SECTION_LENGTH) return false;
  const last = text.charAt(end - 1);
  return !'.!?。！？'.includes(last) && (isHan(text.charCodeAt(start)) || /[\p{L}(]/u.test(text.charAt(start)));
}

/** "+------+------+" between two rows of bars. */
function isRuleAbove(text: string, { start, end }: Line, following: Line | undefined): boolean {
  if (!following || !hasSeparator(text, following, '|') || end - start > MAX_RULE_LENGTH) return false;
  return RULE.test(text.slice(start, end));
}

const MAX_RULE_LENGTH = 400;

/** Bars frame the rows only where each of them begins with one: otherwise a bar in front stands behind a blank cell. */
function isFramedBlock(text: string, lines: readonly Line[], first: number): boolean {
  for (let i = first, line = lines[i]; line; line = lines[++i]) {
    if (hasSeparator(text, line, '|')) {
      if (text.charAt(trimSpan(text, line).start) !== '|') return false;
    } else if (!isRuleAbove(text, line, lines[i + 1])) break;
  }
  return true;
}

function splitRow(text: string, { start, end }: Line, separator: string, isFramed: boolean): RawCell[] {
  const cells: RawCell[] = [];
  let from = start;
  for (;;) {
    const at = text.indexOf(separator, from);
    const to = at < 0 || at > end ? end : at;
    const cell = trimSpan(text, { start: from, end: to });
    cells.push(plainCell(cell.start, cell.end));
    if (to === end) break;
    from = to + 1;
    // A trailing separator closes the last cell.
    if (from > end) break;
  }
  if (separator === '|') {
    const row = trimSpan(text, { start, end });
    if (isFramed) cells.shift();
    if (text.charAt(row.end - 1) === '|' && cells.length > 1) cells.pop();
  }
  return cells;
}
