/** Prints a titled table: the first column to the left, the others to the right. */
export function printTable(title, head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column]))));
  const pad = (cell, column) => ' '.repeat(widths[column] - widthOf(cell));
  const print = (line) =>
    line.map((cell, column) => (column === 0 ? cell + pad(cell, 0) : pad(cell, column) + cell)).join('  ');
  const [first, ...others] = lines.map(print);
  console.log(['', title, '', first, widths.map((width) => '-'.repeat(width)).join('  '), ...others].join('\n'));
}

/** Three significant digits with grouped thousands: "12,300", "4.56", "0.0123". */
export function short(value) {
  return Number.isFinite(value) ? value.toLocaleString('en', { maximumSignificantDigits: 3 }) : '-';
}

/** A size in characters: "10k", "1M". */
export function size(characters) {
  return characters >= 1e6 ? `${characters / 1e6}M` : `${characters / 1e3}k`;
}

/** Bytes as megabytes. */
export function megabytes(bytes) {
  return `${short(bytes / 1e6)} MB`;
}

/** Columns of a terminal that a text takes: a Han character takes two. */
function widthOf(text) {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}
