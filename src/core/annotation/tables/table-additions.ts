import { getEscaper } from '../../document/markup/escape.js';
import type { MediaType } from '../../document/markup/media-type.js';
import type { FigureDocument } from '../../figures/figure-document.js';
import type { AnnotationFormat, AnnotationOptions, Edit, TableMode } from '../annotation.js';
import type { AnnotationContext } from '../context.js';
import type { Occurrence } from '../occurrence.js';
import { copyTable } from './copy-table.js';
import { formatTableNote } from './table-notes.js';
import { findTablePlaces, type TablePlace } from './table-places.js';

/** The unit of a copy, the copy in the syntax of the input, or the line with its rate. */
interface AddedBlock {
  readonly kind: 'heading' | 'table' | 'note';
  readonly text: string;
}

/** What is put below a table. */
export interface TableAddition {
  /** Where the table ends, in the input. */
  readonly at: number;
  readonly blocks: readonly AddedBlock[];
}

/** What becomes of the tables of a document. */
export interface TablePlan {
  readonly additions: readonly TableAddition[];
  /** Ids of tables that an earlier annotation has put there: they stay as they are. */
  readonly copies: ReadonlySet<string>;
}

/** What an annotation puts below the tables of a document; nothing below one that has it already. */
export function planTables(
  document: FigureDocument,
  occurrences: readonly Occurrence[],
  context: AnnotationContext,
): TablePlan {
  const mode = resolveTableMode(context.options, document.mediaType);
  const places = findTablePlaces(document, occurrences);
  const copies = new Set(places.filter(({ role }) => role === 'copy').map(({ table }) => table.id));
  if (mode !== 'note' && mode !== 'copy') return { additions: [], copies };
  const additions = places.flatMap((place) => {
    if (place.role === 'copy' || place.role === 'copied') return [];
    const blocks = mode === 'copy' ? copyToEach(place, document, context) : noteBelow(place, context);
    return blocks.length === 0 ? [] : [{ at: place.source.end, blocks }];
  });
  return { additions, copies };
}

function noteBelow(place: TablePlace, context: AnnotationContext): readonly AddedBlock[] {
  const note = place.role === 'new' ? formatTableNote(place.amounts, context.targets, context) : undefined;
  return note === undefined ? [] : [{ kind: 'note', text: note }];
}

function copyToEach(place: TablePlace, document: FigureDocument, context: AnnotationContext): readonly AddedBlock[] {
  return context.targets.flatMap((target): readonly AddedBlock[] => {
    const copy = copyTable(place, target, document, context);
    const note = formatTableNote(place.amounts, [target], context);
    if (!copy || note === undefined) return [];
    const heading = copy.heading === undefined ? [] : [{ kind: 'heading', text: bracket(copy.heading, note) } as const];
    return [...heading, { kind: 'table', text: copy.source }, { kind: 'note', text: note }];
  });
}

/** In the brackets of the note. */
function bracket(words: string, note: string): string {
  return note.startsWith('(') ? `(${words})` : `（${words}）`;
}

/** The additions as changes of the input, in its syntax. */
export function createTableEdits(
  additions: readonly TableAddition[],
  input: string,
  syntax: MediaType,
): readonly Edit[] {
  const newline = input.includes('\r\n') ? '\r\n' : '\n';
  return additions.map(({ at, blocks }): Edit => {
    const replacement = blocks.map((block, i) => writeBlock(block, blocks[i - 1], syntax, newline)).join('');
    return { start: at, end: at, replacement };
  });
}

/** A block with the blank that parts it from the one before. */
function writeBlock(
  { kind, text }: AddedBlock,
  before: AddedBlock | undefined,
  syntax: MediaType,
  newline: string,
): string {
  const words = kind === 'table' ? text : getEscaper(syntax)(text);
  switch (syntax) {
    case 'text/html':
      return kind === 'table' ? `\n${words}` : `\n<p>${words}</p>`;
    case 'text/plain':
      // A note is no row of the table above it; what begins a copy would be.
      return (kind === 'note' || before?.kind === 'heading' ? '' : newline) + newline + words;
    case 'text/csv':
      return newline + newline + (kind !== 'table' && /[",]/.test(words) ? `"${words}"` : words);
    default:
      return newline + newline + words;
  }
}

/** A converted copy is a table where the syntax has tables; in plain text a line with the rates is read more easily. */
const FORMATS_WITH_TABLES: readonly AnnotationFormat[] = ['html', 'markdown'];

/** What becomes of the tables of a text: what the request says, or what suits the syntax of the answer. */
export function resolveTableMode({ tables, format }: AnnotationOptions, mediaType: MediaType): TableMode {
  if (tables) return tables;
  return mediaType !== 'text/plain' || FORMATS_WITH_TABLES.includes(format) ? 'copy' : 'note';
}
