import { applyEdits } from '../apply-edits.js';
import { createNoteEdits } from './closing-note.js';
import { toEdit, type Renderer } from './rendering.js';

/**
 * Markdown with the edits made in it. A plain text is taken as it is, since any text is Markdown; HTML stays HTML, which
 * Markdown may hold.
 */
export const renderMarkdown: Renderer = (rendering) => {
  const { input, edits, mediaType } = rendering;
  const syntax = mediaType === 'text/plain' ? 'text/markdown' : mediaType;
  return applyEdits(input, [...edits.map((edit) => toEdit(edit, syntax)), ...createNoteEdits(rendering, syntax)]);
};
