import type { RateRow } from './row.js';

/** A column of a table: its name and how a cell is read from a row. */
export interface RateColumn {
  readonly name: string;
  readonly cell: (row: RateRow) => string | number | boolean | undefined;
}

/** A way to write rows, piece by piece. */
export interface RowFormat {
  readonly mediaType: string;
  readonly head: (columns: readonly RateColumn[]) => string;
  /** @param isFirst is it the first row of all? */
  readonly row: (row: RateRow, columns: readonly RateColumn[], isFirst: boolean) => string;
  readonly tail: string;
}

const fieldColumn = (name: Exclude<keyof RateRow, 'period' | 'passedOver'>): RateColumn => ({
  name,
  cell: (row) => row[name],
});

const COMMON_COLUMNS = (['date', 'base', 'quote', 'rate', 'source', 'kind'] as const).map(fieldColumn);
const DAY_COLUMNS = (['requestedDate', 'ageDays'] as const).map(fieldColumn);
const PERIOD_COLUMNS: readonly RateColumn[] = [
  { name: 'periodFrom', cell: ({ period }) => period?.from },
  { name: 'periodTo', cell: ({ period }) => period?.to },
  { name: 'observations', cell: ({ period }) => period?.observations },
  { name: 'complete', cell: ({ period }) => period?.complete },
];

/** The columns of an answer: for one day or a range, by day or by period. */
export function selectColumns(answer: {
  readonly byPeriod: boolean;
  readonly hasAges: boolean;
}): readonly RateColumn[] {
  const { byPeriod, hasAges } = answer;
  return [
    ...COMMON_COLUMNS,
    ...(hasAges ? DAY_COLUMNS : []),
    ...(byPeriod ? PERIOD_COLUMNS : []),
    fieldColumn('suspect'),
  ];
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
  row: (row, columns) => `${columns.map(({ cell }) => formatCsvCell(cell(row))).join(',')}\r\n`,
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

/** Only the reason why a quote is suspect may need quotation marks. */
function formatCsvCell(value: string | number | boolean | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
