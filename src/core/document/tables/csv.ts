import type { Span } from '../span.js';
import { placeCells } from './place-cells.js';
import { kindOfRecord, MAX_LABEL_ROWS } from './record-kind.js';
import { plainCell, type RawCell, type Table } from './table.js';
import { trimSpan } from './table-recorder.js';

const QUOTE = 0x22;

/**
 * The tables of a text of separated values (RFC 4180): a run of records without a blank line. A record of blank cells does not
 * end a table that continues below it without a new heading. A quoted cell is what stands between its quotes, doubled ones as
 * they are. A quote that is never closed is a character like any other.
 */
export function readSeparatedValues(text: string, separator: string): readonly Table[] {
  const sheet = new SheetTables(text);
  const code = separator.charCodeAt(0);
  let lastQuote = text.lastIndexOf('"');
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const start = at;
    const row: RawCell[] = [];
    for (;;) {
      const cell = readCell(text, at, code, lastQuote);
      row.push(plainCell(cell.start, cell.end));
      at = cell.next;
      // Looked for once only: no text takes time by the square of its quotes.
      if (cell.isUnclosed) lastQuote = -1;
      if (at >= text.length || text.charCodeAt(at) !== code) break;
      at++;
    }
    sheet.add({ start, end: at, row });
    if (text.charCodeAt(at) === 0x0d) at++;
    if (text.charCodeAt(at) === 0x0a) at++;
    if (at === start) at++;
  }
  return sheet.finish();
}

/** A record in the sense of RFC 4180: the cells of one line, quoted line ends included. */
interface SheetRecord extends Span {
  readonly row: readonly RawCell[];
}

/** Collects records into tables. */
class SheetTables {
  private readonly tables: Table[] = [];
  private records: SheetRecord[] = [];
  /** A record of blank cells and what follows it, until it is known whether the table continues there. */
  private behind: SheetRecord[] = [];

  constructor(private readonly text: string) {}

  add(record: SheetRecord): void {
    const { row } = record;
    const isBlank = row.every((cell) => cell.start === cell.end);
    const isOpen = this.behind.length > 0;
    if (isBlank) {
      if (row.length > 1 && this.records.length > 0 && !isOpen) this.behind = [record];
      else this.close();
    } else if (!isOpen) this.records.push(record);
    else this.addBehind(record);
  }

  finish(): readonly Table[] {
    this.close();
    return this.tables;
  }

  private addBehind(record: SheetRecord): void {
    const [label = '', ...cells] = record.row.map(({ start, end }) => this.text.slice(start, end));
    const kind = kindOfRecord(label, cells);
    if (kind === 'label' && this.behind.length <= MAX_LABEL_ROWS) this.behind.push(record);
    else if (kind === 'row') {
      this.records.push(...this.behind, record);
      this.behind = [];
    } else {
      this.close(this.behind.slice(1));
      this.records.push(record);
    }
  }

  /** Ends a table. @param begun records of the next one; default: those behind the blank record are a table of their own */
  private close(begun: readonly SheetRecord[] = []): void {
    this.build(this.records);
    if (begun.length === 0) this.build(this.behind.slice(1));
    this.records = [...begun];
    this.behind = [];
  }

  private build(records: readonly SheetRecord[]): void {
    const [first] = records;
    const last = records.at(-1);
    if (!first || !last) return;
    this.tables.push(
      placeCells(
        records.map(({ row }) => row),
        { start: first.start, end: last.end },
      ),
    );
  }
}

/** Lines that show what separates the values of a text. */
const MAX_LINES = 20;

/**
 * What separates the values of a text: a semicolon where commas stand in the numbers, or a tab, where most lines have equally
 * many of them; otherwise a comma.
 */
export function findSeparator(text: string): string {
  for (const separator of [';', '\t']) {
    if (!text.includes(separator)) continue;
    const lines = text.split('\n', MAX_LINES).filter((line) => line.trim() !== '');
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.replace(/"[^"]*"/g, '').split(separator).length - 1;
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    counts.delete(0);
    const most = Math.max(0, ...counts.values());
    if (most > 1 && most * 2 > lines.length) return separator;
  }
  return ',';
}

interface ReadCell extends Span {
  readonly next: number;
  readonly isUnclosed?: boolean;
}

function readCell(text: string, at: number, separator: number, lastQuote: number): ReadCell {
  let open = at;
  let isUnclosed = false;
  while (text.charCodeAt(open) === 0x20) open++;
  if (text.charCodeAt(open) === QUOTE && open < lastQuote) {
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) close = text.indexOf('"', close + 2);
    if (close >= 0) {
      const next = findCellEnd(text, close + 1, separator);
      return { ...trimSpan(text, { start: open + 1, end: close }), next };
    }
    isUnclosed = true;
  }
  const next = findCellEnd(text, at, separator);
  return { ...trimSpan(text, { start: at, end: next }), next, isUnclosed };
}

function findCellEnd(text: string, at: number, separator: number): number {
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === separator || code === 0x0a || code === 0x0d) break;
    at++;
  }
  return at;
}
