const NEWLINE = 0x0a;
const SPACE = 0x20;

/** Nothing but white space. */
export function isBlankLine(line: Uint8Array): boolean {
  for (const byte of line) if (byte > SPACE) return false;
  return true;
}

/** A line that is not blank, and its number. */
export interface NumberedLine {
  readonly line: Uint8Array;
  readonly row: number;
}

/**
 * The lines of some bytes that are not blank, without their ends.
 * @param firstRow the number of the first line, blank ones counted
 */
export function* readNonBlankLines(bytes: Uint8Array, firstRow: number): Iterable<NumberedLine> {
  let row = firstRow;
  for (let start = 0; start < bytes.length; row++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    if (!isBlankLine(line)) yield { line, row };
    start = end + 1;
  }
}
