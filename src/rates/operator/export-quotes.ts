import type { StoredQuote } from '../../core/rate-table/quote.js';
import type { IsoDate } from '../../core/rate-table/day.js';
import type { QuoteStore } from '../store/quote-store.js';

type ExportFormat = 'csv' | 'ndjson';

/** Which quotes are written, and how. */
export interface ExportOptions {
  readonly format: ExportFormat;
  /** Only of these sources. */
  readonly sources?: readonly string[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

const COLUMNS = ['source', 'date', 'base', 'quote', 'value', 'unit', 'revision', 'suspect', 'provisional'] as const;

/**
 * Every quote of a store in every revision, pair by pair, oldest first: enough to answer any past question again.
 * Lines end in CRLF in CSV (RFC 4180) and LF in NDJSON.
 */
export async function* exportQuotes(store: QuoteStore, options: ExportOptions): AsyncGenerator<string> {
  if (options.format === 'csv') yield `${COLUMNS.join(',')}\r\n`;
  for await (const batch of store.load()) {
    let lines = '';
    for (const quote of batch) if (matchesFilter(quote, options)) lines += formatLine(quote, options.format);
    if (lines !== '') yield lines;
  }
}

function matchesFilter({ source, date }: StoredQuote, { sources, from, to }: ExportOptions): boolean {
  return (
    (sources?.includes(source) ?? true) && (from === undefined || date >= from) && (to === undefined || date <= to)
  );
}

function formatLine(quote: StoredQuote, format: ExportFormat): string {
  if (format === 'csv') return `${COLUMNS.map((column) => formatCell(quote[column])).join(',')}\r\n`;
  return `${JSON.stringify(Object.fromEntries(COLUMNS.map((column) => [column, quote[column]])))}\n`;
}

/** RFC 4180: of all columns, only the reason of a suspect may need quotation marks. */
function formatCell(value: string | number | boolean | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
