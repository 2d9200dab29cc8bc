import { applyEdits } from '../apply-edits.js';
import { createNoteEdits } from './closing-note.js';
import { toEdit, type Renderer } from './rendering.js';

/** The input with the edits made in it, in the syntax that it is written in. */
export const renderText: Renderer = (rendering) => {
  const { input, edits, mediaType } = rendering;
  return applyEdits(input, [...edits.map((edit) => toEdit(edit, mediaType)), ...createNoteEdits(rendering)]);
};
