import type { RateRow } from './row.js';

/** A way to write rows, piece by piece. */
export interface RowFormat {
  readonly mediaType: string;
  readonly head: (columns: readonly (keyof RateRow)[]) => string;
  /** @param isFirst is it the first row of all? */
  readonly row: (row: RateRow, columns: readonly (keyof RateRow)[], isFirst: boolean) => string;
  readonly tail: string;
}

/** Columns of a range; an answer for one day has {@link DAY_COLUMNS}. */
export const RANGE_COLUMNS = ['date', 'base', 'quote', 'rate', 'source', 'kind'] as const;
export const DAY_COLUMNS = [...RANGE_COLUMNS, 'requestedDate', 'ageDays'] as const;

export const JSON_ROWS: RowFormat = {
  mediaType: 'application/json',
  head: () => '[',
  row: (row, _columns, isFirst) => (isFirst ? '' : ',\n') + JSON.stringify(row),
  tail: ']\n',
};

/** RFC 4180 with a header. No cell needs quotes: they hold digits, dates, currency codes and keys. */
export const CSV_ROWS: RowFormat = {
  mediaType: 'text/csv',
  head: (columns) => `${columns.join(',')}\r\n`,
  row: (row, columns) => `${columns.map((column) => row[column] ?? '').join(',')}\r\n`,
  tail: '',
};

export const NDJSON_ROWS: RowFormat = {
  mediaType: 'application/x-ndjson',
  head: () => '',
  row: (row) => `${JSON.stringify(row)}\n`,
  tail: '',
};

/** The first is what a client gets that admits anything. */
export const ROW_FORMATS: readonly RowFormat[] = [JSON_ROWS, CSV_ROWS, NDJSON_ROWS];
