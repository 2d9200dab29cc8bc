import type { Span } from '../span.js';
import { placeCells } from './place-cells.js';
import type { RawCell, Table } from './table.js';

interface OpenTable {
  readonly start: number;
  readonly rows: RawCell[][];
  caption: Span | undefined;
  cell: Omit<RawCell, 'end'> | undefined;
  captionStart: number | undefined;
  /** A table stands in one of its cells: it arranges a page. */
  isLayout: boolean;
}

/** A span as an attribute of markup gives it. */
interface CellSpans {
  readonly rowSpan: number;
  readonly colSpan: number;
}

const NO_SPANS: CellSpans = { rowSpan: 1, colSpan: 1 };

/**
 * Takes down the tables of marked-up text while its prose is collected. End tags may be missing. Of nested tables the inner
 * ones are kept: the outer one arranges a page.
 */
export class TableRecorder {
  private readonly open: OpenTable[] = [];
  private readonly found: { readonly table: Omit<OpenTable, 'cell'>; readonly end: number }[] = [];

  openTable(at: number): void {
    for (const table of this.open) table.isLayout = true;
    this.open.push({
      start: at,
      rows: [],
      caption: undefined,
      cell: undefined,
      captionStart: undefined,
      isLayout: false,
    });
  }

  openRow(at: number): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.closeCell(at);
    table.rows.push([]);
  }

  openCell(at: number, isHeader: boolean, spans: CellSpans = NO_SPANS): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.closeCell(at);
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = { start: at, isHeader, ...spans };
  }

  closeCell(at: number): void {
    const table = this.open.at(-1);
    if (!table?.cell) return;
    table.rows.at(-1)?.push({ ...table.cell, end: at });
    table.cell = undefined;
  }

  openCaption(at: number): void {
    const table = this.open.at(-1);
    if (table) table.captionStart = at;
  }

  closeCaption(at: number): void {
    const table = this.open.at(-1);
    if (table?.captionStart === undefined) return;
    table.caption ??= { start: table.captionStart, end: at };
    table.captionStart = undefined;
  }

  closeTable(at: number): void {
    this.closeCell(at);
    const table = this.open.pop();
    if (table && !table.isLayout) this.found.push({ table, end: at });
  }

  /** @param text the whole prose: cells are trimmed in it */
  build(text: string): readonly Table[] {
    for (const { length } = text; this.open.length > 0;) this.closeTable(length);
    return this.found.map(({ table, end }) => {
      const rows = table.rows.map((row) => row.map((cell) => ({ ...cell, ...trimSpan(text, cell) })));
      const caption = table.caption && trimSpan(text, table.caption);
      return placeCells(rows, trimSpan(text, { start: table.start, end }), caption);
    });
  }
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000 || code === 0x200b;
}
