/** A table of sales as HTML under the sentence with its unit; a row is its cells with bars between them. */
export function salesTable(...rows: readonly string[]): string {
  const toCell = (cell: string): string => `<td>${cell.trim()}</td>`;
  const toRow = (row: string): string => `<tr>${row.split('|').map(toCell).join('')}</tr>`;
  return `<p>The table shows sales (in millions of US dollars).</p><table>${rows.map(toRow).join('')}</table>`;
}
