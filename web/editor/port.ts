import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { readSelection } from './read-selection.js';
import { textOf } from '../story/text.js';

/** Access to the field for the rest of the page; it exists before the field does. */
export class FieldPort {
  view: EditorView | undefined;

  /** @param at offset in the text at which the caret is put */
  focus(at?: number): void {
    const { view } = this;
    if (!view) return;
    if (at !== undefined) {
      const { doc, tr } = view.state;
      const place = doc.resolve(textOf(doc).positionOf(at, 'before'));
      view.dispatch(tr.setSelection(TextSelection.near(place, -1)).scrollIntoView());
    }
    view.focus();
  }

  /** Offset of the caret in the text, as the browser has it now: WebKit reports a moved caret later than the next key. */
  get caret(): number {
    const { view } = this;
    if (!view) return 0;
    readSelection(view);
    return textOf(view.state.doc).offsetOf(view.state.selection.head);
  }

  get hasFocus(): boolean {
    return this.view?.hasFocus() ?? false;
  }
}
