import { findUpperBound } from '../../support/binary-search.js';

/** A place in a text as editors count it, from 1; columns count characters, not UTF-16 units. */
interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A function from UTF-16 offsets of `text` to places. */
export function createLineColumnLookup(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = findUpperBound(starts, offset);
    return { line, column: [...text.slice(starts[line - 1], offset)].length + 1 };
  };
}
