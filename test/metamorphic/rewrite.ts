/** Replaces `[start, end)` of a text; an empty span inserts. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A rewritten text, and where the offsets of the text before are in it. */
export interface Rewritten {
  readonly text: string;
  /** Where what began at `offset` begins: behind what was inserted there. */
  readonly startOf: (offset: number) => number;
  /** Where what ended at `offset` ends: before what was inserted there. */
  readonly endOf: (offset: number) => number;
}

/** Applies edits that stand in text order and do not overlap. */
export function rewrite(source: string, edits: readonly Edit[]): Rewritten {
  let text = '';
  let done = 0;
  for (const edit of edits) {
    if (edit.start < done) throw new Error(`the edit at ${edit.start} overlaps the one before it`);
    text += source.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  const isInsertion = ({ start, end }: Edit): boolean => start === end;
  const startOf = createShift(edits, ({ end }) => end);
  const endOf = createShift(edits, (edit) => (isInsertion(edit) ? edit.end + 1 : edit.end));
  return { text: text + source.slice(done), startOf, endOf };
}

/** Moves an offset by all edits that are done at it: those whose edge is not behind it. */
function createShift(edits: readonly Edit[], edgeOf: (edit: Edit) => number): (offset: number) => number {
  const edges: number[] = [];
  const shifts: number[] = [0];
  for (const edit of edits) {
    edges.push(edgeOf(edit));
    shifts.push(shifts.at(-1)! + edit.text.length - (edit.end - edit.start));
  }
  return (offset) => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + shifts[low]!;
  };
}

/** An edit for every match of a pattern. */
export function editsOf(source: string, pattern: RegExp, replace: (match: string) => string): Edit[] {
  return [...source.matchAll(pattern)].map(({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
    text: replace(match),
  }));
}
