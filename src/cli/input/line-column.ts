/** A place in a text as editors count it, from 1; columns count characters, not UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A function from UTF-16 offsets of `text` to places. */
export function createLineColumnLookup(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: [...text.slice(starts[low], offset)].length + 1 };
  };
}
