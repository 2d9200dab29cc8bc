import type { FigureDocument, ReadTableUnits } from '../../figures/figure-document.js';
import type { FigureTable } from '../../figures/figure.js';
import type { Span } from '../../document/span.js';
import { isConvertible, type Occurrence } from '../occurrence.js';
import { elementAt } from '../../../support/get-or-throw.js';

/** A table with the figures in it. */
export interface TablePlace {
  readonly table: FigureTable;
  readonly units: ReadTableUnits;
  /** The whole of it in the input: from its start tag to its end tag, or from its first line to its last. */
  readonly source: Span;
  /** Its amounts of money, in text order. */
  readonly amounts: readonly Occurrence[];
  /** What an earlier annotation has put below it, or that it has been put there by one. */
  readonly role: 'new' | 'noted' | 'copied' | 'copy';
}

/** A note of an earlier annotation, in any style and of any day, right below its table. */
const NOTE = /^[\s|>"]*[(（][^()（）\n]{2,200}\s=\s[^()（）\n]{2,400}[)）]/;
const MAX_NOTE_LENGTH = 700;
/** Nothing but notes and units in brackets between two tables. */
const LINES_BETWEEN = /^[\s|>",]*(?:[(（][^()（）\n]{1,600}[)）][\s|>",]*){0,3}$/;
const MAX_LINES_BETWEEN = 1400;

/** The tables of a document that figures stand in, in text order. */
export function findTablePlaces(document: FigureDocument, occurrences: readonly Occurrence[]): readonly TablePlace[] {
  const { figureTables, tableReadings } = document;
  if (figureTables.length === 0) return [];
  const amountsOf = new Map<string, Occurrence[]>(figureTables.map(({ id }) => [id, []]));
  for (const each of occurrences)
    if (each.figure.cell && isConvertible(each)) amountsOf.get(each.figure.cell.table)?.push(each);
  const noted = figureTables.map((table) => hasNote(document, table));
  const copies = findCopies(document, noted);
  return figureTables.map((table, i): TablePlace => {
    const role = copies.has(i) ? 'copy' : copies.has(i + 1) ? 'copied' : elementAt(noted, i) ? 'noted' : 'new';
    return {
      table,
      units: elementAt(tableReadings, i),
      source: findSource(document, table),
      amounts: amountsOf.get(table.id) ?? [],
      role,
    };
  });
}

function hasNote({ folded, prose }: FigureDocument, { end }: FigureTable): boolean {
  const at = prose.fromOriginal(end, end).start;
  return NOTE.test(folded.slice(at, at + MAX_NOTE_LENGTH));
}

/**
 * The indexes of tables that are copies: with a note, right below one of the same shape, or below a copy of it. The unit of
 * a copy may be a record above its own.
 */
function findCopies({ folded, prose, figureTables }: FigureDocument, noted: readonly boolean[]): ReadonlySet<number> {
  const copies = new Set<number>();
  figureTables.forEach((table, i) => {
    const before = figureTables[i - 1];
    if (!before || !noted[i] || table.columns !== before.columns) return;
    const more = table.rows - before.rows;
    if (more < 0 || more > 1) return;
    const start = prose.fromOriginal(before.end, before.end).start;
    const end = prose.fromOriginal(table.start, table.start).start;
    if (end - start <= MAX_LINES_BETWEEN && LINES_BETWEEN.test(folded.slice(start, end))) copies.add(i);
  });
  return copies;
}

function findSource({ input, mediaType }: FigureDocument, { start, end }: FigureTable): Span {
  if (mediaType === 'text/html') {
    const tag = /<\/table\s*>/gi;
    tag.lastIndex = end;
    return { start: findStartTag(input, start), end: tag.test(input) ? tag.lastIndex : input.length };
  }
  const newline = input.indexOf('\n', end);
  const at = newline < 0 ? input.length : newline;
  return { start: input.lastIndexOf('\n', start - 1) + 1, end: input.charAt(at - 1) === '\r' ? at - 1 : at };
}

/** The tag of the table is the last one before its first words. */
function findStartTag(input: string, before: number): number {
  for (let at = input.lastIndexOf('<', before - 1); at > 0; at = input.lastIndexOf('<', at - 1))
    if (/^<table\b/i.test(input.slice(at, at + 8))) return at;
  return 0;
}
