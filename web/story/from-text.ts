import { Fragment, type Node, type NodeType } from 'prosemirror-model';
import { SCHEMA } from './schema.js';

/** A line of a text, and the line ends before it. */
interface Line {
  readonly text: string;
  readonly gap: number;
}

/**
 * The document of a plain text: a paragraph for each line, which remembers the line ends before it, and a table for
 * lines that tabs part into as many cells each. Empty lines at either end are left out.
 */
export function fromText(text: string): Node {
  const lines = linesOf(text);
  const blocks: Node[] = [];
  for (let i = 0; i < lines.length;) {
    const rows = tableAt(lines, i);
    const line = lines[i];
    if (rows.length > 1) blocks.push(table(rows));
    else if (line) blocks.push(node('paragraph', inline(line.text), { gap: line.gap }));
    i += Math.max(rows.length, 1);
  }
  return node('doc', blocks.length > 0 ? blocks : [node('paragraph')]);
}

function linesOf(text: string): readonly Line[] {
  const trimmed = text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');
  if (trimmed === '') return [];
  let gap = 2;
  return trimmed.split(/(\n+)/).flatMap((part, i): readonly Line[] => {
    if (i % 2 === 0) return [{ text: part, gap }];
    gap = part.length;
    return [];
  });
}

/** The lines from an index on that are rows of one table; fewer than two are none. */
function tableAt(lines: readonly Line[], from: number): readonly Line[] {
  const first = lines[from];
  const width = first?.text.split('\t').length ?? 1;
  if (!first || width === 1) return [];
  let end = from + 1;
  for (let next = lines[end]; next?.gap === 1 && next.text.split('\t').length === width; next = lines[end]) end += 1;
  return lines.slice(from, end);
}

function table(rows: readonly Line[]): Node {
  const cells = (text: string): Node[] =>
    text.split('\t').map((cell) => node('table_cell', [node('paragraph', inline(cell))]));
  return node(
    'table',
    rows.map(({ text }) => node('table_row', cells(text))),
    { gap: rows[0]?.gap },
  );
}

function inline(text: string): readonly Node[] {
  return text === '' ? [] : [SCHEMA.text(text)];
}

/** @throws RangeError when the schema has no such node, or it may not hold these */
function node(name: string, children: readonly Node[] = [], attrs?: Readonly<Record<string, unknown>>): Node {
  const type: NodeType | undefined = SCHEMA.nodes[name];
  if (!type) throw new RangeError(`a story has no ${name}`);
  return type.createChecked(attrs ?? null, Fragment.from(children));
}
