import type { Prose } from './prose.js';
import { SourceMap } from './source-map.js';
import type { Span } from '../span.js';

/** A prose with some of its words left out. The way to the input is that of what is left. */
export function removeSpans(prose: Prose, spans: readonly Span[]): Prose {
  const kept = new SourceMap();
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans, { start: prose.text.length, end: prose.text.length }]) {
    if (start > at) {
      parts.push(prose.text.slice(at, start));
      kept.add(start - at, at, start);
    }
    at = end;
  }
  const left = ({ start, end }: Span): Span => kept.fromOriginal(start, end);
  return {
    ...prose,
    text: parts.join(''),
    toOriginal: (start, end) => {
      const before = kept.toOriginal(start, end);
      return prose.toOriginal(before.start, before.end);
    },
    fromOriginal: (start, end) => left(prose.fromOriginal(start, end)),
    titles: prose.titles.map(left),
    quotations: prose.quotations.map(left),
    textOnly: prose.textOnly.map(left),
    marked: prose.marked.map(left),
    tables: prose.tables.map((table) => ({
      ...table,
      ...left(table),
      cells: table.cells.map((cell) => ({ ...cell, ...left(cell) })),
      ...(table.caption ? { caption: left(table.caption) } : {}),
    })),
  };
}
