/** A converted table of an answer in HTML, as text. */
export interface ConvertedTable {
  /** The unit of its numbers, where no heading says it. */
  readonly unit: string | undefined;
  readonly rows: readonly (readonly string[])[];
  /** The line with the rate and its day. */
  readonly note: string;
}

/** In brackets, with a rate: the line below a converted table. */
const NOTE = /^[(（].+ = .+[)）]$/s;
const UNIT = /^[(（][^=]+[)）]$/s;

/** The converted tables of an answer: those that a line with a rate follows. Nothing in the answer is executed. */
export function readConvertedTables(html: string): readonly ConvertedTable[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('table')].flatMap((table): readonly ConvertedTable[] => {
    const note = firstLine(table.nextElementSibling);
    if (!NOTE.test(note)) return [];
    const above = table.previousElementSibling?.textContent.trim() ?? '';
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
    return [{ unit: UNIT.test(above) ? above : undefined, rows, note }];
  });
}

function firstLine(element: Element | null): string {
  return (element?.textContent ?? '').split('\n')[0]?.trim() ?? '';
}

/** Tab-separated, as spreadsheets take it. */
export function toTabs({ rows }: ConvertedTable): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
}
