import type { RateRow } from './row.js';

/** A column of a table: its name and what stands in it. */
export interface Column {
  readonly name: string;
  readonly cell: (row: RateRow) => string | number | boolean | undefined;
}

/** A way to write rows, piece by piece. */
export interface RowFormat {
  readonly mediaType: string;
  readonly head: (columns: readonly Column[]) => string;
  /** @param isFirst is it the first row of all? */
  readonly row: (row: RateRow, columns: readonly Column[], isFirst: boolean) => string;
  readonly tail: string;
}

const field = (name: Exclude<keyof RateRow, 'period'>): Column => ({ name, cell: (row) => row[name] });

const ALWAYS = (['date', 'base', 'quote', 'rate', 'source', 'kind'] as const).map(field);
const OF_A_DAY = (['requestedDate', 'ageDays'] as const).map(field);
const OF_A_PERIOD: readonly Column[] = [
  { name: 'periodFrom', cell: ({ period }) => period?.from },
  { name: 'periodTo', cell: ({ period }) => period?.to },
  { name: 'observations', cell: ({ period }) => period?.observations },
  { name: 'complete', cell: ({ period }) => period?.complete },
];

/** The columns of an answer: for one day or a range, by day or by period. */
export function columnsOf(answer: { readonly of: 'day' | 'range'; readonly byPeriod: boolean }): readonly Column[] {
  const { of, byPeriod } = answer;
  return [...ALWAYS, ...(of === 'day' ? OF_A_DAY : []), ...(byPeriod ? OF_A_PERIOD : []), field('suspect')];
}

export const JSON_ROWS: RowFormat = {
  mediaType: 'application/json',
  head: () => '[',
  row: (row, _columns, isFirst) => (isFirst ? '' : ',\n') + JSON.stringify(row),
  tail: ']\n',
};

/** RFC 4180 with a header. */
export const CSV_ROWS: RowFormat = {
  mediaType: 'text/csv',
  head: (columns) => `${columns.map(({ name }) => name).join(',')}\r\n`,
  row: (row, columns) => `${columns.map(({ cell }) => csvCell(cell(row))).join(',')}\r\n`,
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

/** Only a reason for a doubt may need quotes. */
function csvCell(value: string | number | boolean | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
