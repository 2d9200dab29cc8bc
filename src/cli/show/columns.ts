/**
 * Rows with their cells padded to columns; the last cell of a row is left as long as it is.
 * @param paints colours of the columns from the left; laid on after the padding
 */
export function formatColumns(
  rows: readonly (readonly string[])[],
  paints: readonly ((text: string) => string)[] = [],
): string {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows
    .map((row) => {
      const cells = row.map((cell, i) => {
        const padded = i === row.length - 1 ? cell : cell.padEnd(widths[i] ?? 0);
        return paints[i]?.(padded) ?? padded;
      });
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
