import { getEscaper } from '../../document/markup/escape.js';
import type { MediaType } from '../../document/markup/media-type.js';
import type { Edit } from '../annotation.js';
import type { Rendering } from './rendering.js';

/** The closing note as a change of the input; none for no lines. It stands before the white space that ends the input. */
export function createNoteEdits(rendering: Rendering, syntax: MediaType = rendering.mediaType): readonly Edit[] {
  const { note, input, prose } = rendering;
  if (note.length === 0) return [];
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
