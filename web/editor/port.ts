import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
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

  /** Offset of the caret in the text. */
  get caret(): number {
    return this.view ? textOf(this.view.state.doc).offsetOf(this.view.state.selection.head) : 0;
  }

  get hasFocus(): boolean {
    return this.view?.hasFocus() ?? false;
  }
}
