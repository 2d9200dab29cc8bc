import { getEscaper } from '../../document/markup/escape.js';
import type { MediaType } from '../../document/markup/media-type.js';
import type { Edit } from '../annotation.js';
import { joinPhrase } from '../conversion-phrase.js';
import type { PlannedEdit } from '../plan-edits.js';
import type { AnnotationPlan } from '../plan.js';
import { createTableEdits, type TablePlan } from '../tables/table-additions.js';

/** What a renderer makes the content from. */
export interface Rendering extends AnnotationPlan {
  /** The lines of the closing rate note; none for a style without one. */
  readonly note: readonly string[];
  readonly tables: TablePlan;
}

/** Writes an annotation in one format. */
export type Renderer = (rendering: Rendering) => string;

/** A planned edit as a change of the input, its words escaped for the type that it is written in. */
export function toEdit({ inputOffset: at, words }: PlannedEdit, mediaType: MediaType): Edit {
  return insertAt(at, getEscaper(mediaType)(joinPhrase(words)));
}

/** What goes below the tables, and the closing note, as changes of the input. */
export function createNoteEdits(rendering: Rendering, syntax: MediaType): readonly Edit[] {
  const { tables, document } = rendering;
  const { additions } = tables;
  const tableEdits = additions.length === 0 ? [] : createTableEdits(additions, document.input, syntax);
  return [...tableEdits, ...createClosingNoteEdits(rendering, syntax)];
}

/** The closing rate note; none for no lines. It goes before the white space that ends the input. */
function createClosingNoteEdits({ note, document }: Rendering, syntax: MediaType): readonly Edit[] {
  if (note.length === 0) return [];
  const { input, prose } = document;
  const lines = note.map(getEscaper(syntax));
  if (syntax === 'text/html') {
    const { lastParagraphEnd: paragraphEnd } = prose;
    if (paragraphEnd !== undefined) return [insertAt(paragraphEnd, `\n<p>${lines.join('<br>\n')}</p>`)];
    const end = prose.text.trimEnd().length;
    return [insertAt(prose.skipClosingMarkup(prose.toOriginal(end - 1, end).end), `<br>\n${lines.join('<br>\n')}`)];
  }
  const gap = syntax === 'text/markdown' || /\n[ \t\r]*\n/.test(input.trim()) ? '\n\n' : '\n';
  const between = syntax === 'text/markdown' ? '\n\n' : '\n';
  return [insertAt(input.trimEnd().length, gap + lines.join(between))];
}

function insertAt(at: number, replacement: string): Edit {
  return { start: at, end: at, replacement };
}
