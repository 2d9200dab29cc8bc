import type { EditorView } from 'prosemirror-view';

/**
 * Takes the caret from where the browser has it. A browser reports a moved caret by an event that it queues; an update in
 * between would put the caret back to where it was.
 */
export function readSelection(view: EditorView): void {
  if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
