import { history, redoDepth, undoDepth } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, type Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';

/** Changes that can be taken back: more than anyone makes in a story. */
const DEPTH = 10_000;

/** The state of an editor at a document: its history and what keeps tables whole. Keys are the editor's own. */
export function editorStateOf(doc: Node, plugins: readonly Plugin[] = []): EditorState {
  return EditorState.create({ doc, plugins: [history({ depth: DEPTH }), tableEditing(), ...plugins] });
}

/** Changes of the text that can be taken back. */
export function undoable(state: EditorState): number {
  return Number(undoDepth(state));
}

/** Changes of the text that can be made again. */
export function redoable(state: EditorState): number {
  return Number(redoDepth(state));
}
