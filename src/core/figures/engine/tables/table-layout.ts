import { elementAt } from '../../../../support/get-or-throw.js';
import { merge } from '../../../../support/merge.js';
import { skipSpaces } from '../../../document/chars.js';
import type { Span } from '../../../document/span.js';
import type { TableUnit } from './unit-text.js';
import { readDeclaration } from './units-above.js';
import { testWords } from '../rule-set.js';
import type { TablePattern } from '../vocabulary.js';
import type { ReadCell, ReadTable } from './table-cells.js';

/** Heading rows in one block: a table that continues under another has several. More than these are no headings. */
const MAX_HEADING_ROWS = 12;
/** Lines that stand alone and rule what follows; the nearest ones count. */
const MAX_REMARKS = 3;

/** Rows that head the ones below them, nearest first, up to the next block. */
export interface HeadingBlock {
  readonly rows: readonly number[];
  /** The rows whose units hold: its own, or those of the last block that has units. */
  readonly unitRows: readonly number[];
  /** First row that it heads. */
  readonly from: number;
}

/** A row of numbers with what heads it. */
export interface DataRow {
  readonly index: number;
  readonly cells: readonly ReadCell[];
  readonly block: HeadingBlock;
  /** What names the row: the text in front of its numbers. */
  readonly label: ReadCell | undefined;
  /** All text in front of its numbers. */
  readonly leading: readonly ReadCell[];
  /** Lines above that stand alone and say a unit, nearest first. */
  readonly remarks: readonly ReadCell[];
  /** The label that stands alone in a row above and heads the rows up to the next such label. */
  readonly section: ReadCell | undefined;
}

/** What the rows of a table are for. */
export interface TableLayout {
  readonly data: readonly DataRow[];
  /** Rows above the first numbers that hold one cell with words: a title, perhaps. */
  readonly titles: readonly ReadCell[];
  readonly headingRows: ReadonlySet<number>;
}

type RowRole = 'empty' | 'label' | 'heading' | 'years' | 'text' | 'data';

/** Distinguishes headings, labels that stand alone and rows of numbers. */
export function layOut(read: ReadTable): TableLayout {
  const roles = read.rows.map((cells) => roleOf(read, cells));
  const firstData = roles.indexOf('data');
  const data: DataRow[] = [];
  const titles: ReadCell[] = [];
  let remarks: readonly ReadCell[] = [];
  const headingRows = new Set<number>();
  let block: HeadingBlock = { rows: [], unitRows: [], from: 0 };
  let pending: number[] = [];
  let section: ReadCell | undefined;
  for (const [row, cells] of read.rows.entries()) {
    const role = row > firstData && isLoneText(cells) ? 'label' : elementAt(roles, row);
    const cell = cells.find(({ kind }) => kind !== 'empty');
    if (!cell || role === 'empty') section = undefined;
    else if (role === 'label') {
      if (headingRows.size === 0 && row < firstData && titles.length < MAX_REMARKS) titles.push(cell);
      const isDeclared = row < firstData && readDeclaredUnit(read, cell);
      if (isDeclared || isRemark(read, cell, row < firstData)) remarks = [cell, ...remarks].slice(0, MAX_REMARKS);
      else section = cell;
    } else if (isHeading(read, role, row, firstData, cells)) {
      pending.push(row);
      headingRows.add(row);
      section = undefined;
    } else if (role !== 'text') {
      if (pending.length > 0) {
        const rows = pending.reverse().slice(0, MAX_HEADING_ROWS);
        const hasUnits = rows.some((heading) => read.cellsOf(heading).some((cell) => read.unitOf(cell)));
        block = { rows, unitRows: hasUnits ? rows : block.unitRows, from: row };
        pending = [];
      }
      const leading = leadingOf(cells);
      const [first, second] = leading;
      const label = second && first && first.cell.rowSpan > 1 ? second : first;
      data.push({ index: row, cells, block, label, leading, remarks, section });
    }
  }
  return { data, titles, headingRows };
}

function roleOf(read: ReadTable, cells: readonly ReadCell[]): RowRole {
  let label = false;
  let others = 0;
  let years = 0;
  let numbers = 0;
  let dashes = 0;
  for (const { kind, cell } of cells) {
    if (kind === 'empty') continue;
    const isFirst = cell.column === read.firstColumn && (read.table.columns > 1 || kind === 'text');
    if (kind === 'number') numbers++;
    else if (kind === 'dash') dashes++;
    else if (isFirst) label = true;
    else if (kind === 'year') years++;
    else others++;
  }
  if (numbers > 0) return 'data';
  if (dashes > 0 && others === 0) return 'data';
  if (years > 0) return 'years';
  if (others > 0) return 'heading';
  return label ? 'label' : 'empty';
}

/** A label may be set in the middle of a table. */
function isLoneText(cells: readonly ReadCell[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'empty');
  return filled.length === 1 && filled[0]?.kind === 'text';
}

/** Below numbers a row of words is a heading only if it looks like one: it has years, a unit, or heads no label. */
function isHeading(
  read: ReadTable,
  role: RowRole,
  row: number,
  firstData: number,
  cells: readonly ReadCell[],
): boolean {
  if (role !== 'heading' && role !== 'years') return false;
  if (row < firstData || firstData < 0) return !isNamedAmount(read, cells);
  const label = cells.find(({ cell, kind }) => cell.column === read.firstColumn && kind !== 'empty');
  if (!label || cells.every(({ cell, kind }) => cell.isHeader || kind === 'empty')) return true;
  if (role === 'years') return true;
  if (read.unitOf(label)?.isWhole === true) return true;
  const isUnit = (cell: ReadCell): boolean =>
    cell.kind === 'text' && read.unitOf(cell) !== undefined && !statesAmount(read.wordsOf(cell.cell));
  return cells.some((cell) => cell !== label && isUnit(cell));
}

/** Is the row a name and an amount in words, "Maximum offer price | HK$18.60 per share"? Such a row heads nothing. */
function isNamedAmount(read: ReadTable, cells: readonly ReadCell[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'empty');
  const [, amount] = filled;
  if (read.table.columns !== 2 || filled.length !== 2 || amount?.kind !== 'text') return false;
  return statesOwnAmount(read, amount.cell) && read.unitOf(amount) === undefined;
}

/** Does a number stand beside a mark or a percent sign? */
function statesOwnAmount({ text, lexicon }: ReadTable, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (SIGNED_NUMBER.test(words)) return true;
  return [...words.matchAll(NUMBER)].some(({ index, 0: { length } }) => {
    const behind = skipSpaces(text, start + index + length);
    const scale = lexicon.scales.match(text, behind) ?? lexicon.declarations.scales.match(text, behind);
    const unit = lexicon.unitsAfter.match(text, scale?.end ?? behind);
    return unit !== undefined && unit.end <= end;
  });
}

const SIGNED_NUMBER = /(?:\p{Sc}|(?<![\p{L}\d])(?:[A-Z]{3}|Rs\.?))\s?\d/u;
const NUMBER = /\d[\d,.]{0,24}/g;

/** "200 shares", "17.20 a share": a unit with its number heads nothing. A year and a scale are no such number. */
export function statesAmount(words: string): boolean {
  return AMOUNT.test(words.replace(YEAR, ''));
}

const AMOUNT = /[2-9]|1(?!0*(?:,?000)*(?!\d))|\d\.\d/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** A record above the others may declare the unit as prose does. Does it? */
function readDeclaredUnit(read: ReadTable, cell: ReadCell): boolean {
  if (read.unitOf(cell) && isRemark(read, cell, true)) return true;
  const declared = readDeclaration(read.text, cell.cell, read.lexicon);
  if (!declared) return false;
  cell.unit = merge(declared, { isWhole: true });
  return declared.mark !== undefined;
}

/** A line of its own that is nothing but a unit, or that stands above all numbers with one. */
function isRemark(read: ReadTable, cell: ReadCell, isAbove: boolean): boolean {
  const unit = read.unitOf(cell);
  if (!unit) return false;
  const isAlone = isUnitAlone(read, cell.cell, unit);
  if (isAbove) return unit.kind === 'money' && (unit.power !== undefined || (unit.isWhole && isAlone));
  return unit.power !== undefined && isAlone;
}

function isUnitAlone(read: ReadTable, cell: Span, unit: TableUnit): boolean {
  if (unit.kind !== 'money') return false;
  return /^[\p{P}\s]*$/u.test(read.text.slice(cell.start, unit.start).replace(/\p{L}{1,9}/u, ''));
}

/** Text in front of the first number. */
function leadingOf(cells: readonly ReadCell[]): readonly ReadCell[] {
  const leading: ReadCell[] = [];
  for (const read of cells) {
    if (read.kind === 'text') leading.push(read);
    else if (read.kind !== 'empty' && read.kind !== 'symbol' && leading.length > 0) break;
  }
  return leading;
}

/** Does a pattern of one of the languages match? The same labels and headings are matched for every number, so results are cached. */
export function says({ answers, lexicon }: ReadTable, words: string, key: TablePattern): boolean {
  let known = answers.get(key);
  if (!known) answers.set(key, (known = new Map<string, boolean>()));
  let answer = known.get(words);
  if (answer === undefined) {
    answer = testWords(lexicon.tables, key, words);
    if (known.size >= MAX_ANSWERS) known.clear();
    known.set(words, answer);
  }
  return answer;
}

/** Most results that are cached for one pattern. */
const MAX_ANSWERS = 500;
