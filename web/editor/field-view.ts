import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { EditorView, type DecorationSet } from 'prosemirror-view';
import { textOf } from '../story/text.js';
import { CLIPBOARD } from './clipboard.js';
import { decorate, type Marked } from './decorations.js';
import { keysOf } from './keys.js';
import { readSelection } from './read-selection.js';

/** What a field shows and whom it tells; the document is kept elsewhere. */
export interface FieldModel {
  readonly state: () => EditorState;
  readonly dispatch: (transaction: Transaction, isComposing: boolean) => void;
  /** An input method has ended. */
  readonly composedAll: () => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** The marks of the text; the same array as long as they are the same. */
  readonly marks: () => readonly Marked[];
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /** The caret was moved, not by typing: to an offset, or to a selection. */
  readonly onCaret: (offset: number | undefined) => void;
}

/** A field with a document in the page. */
export class FieldView {
  readonly editor: EditorView;
  private readonly unsubscribe: () => void;
  private decorations:
    { readonly doc: Node; readonly marks: readonly Marked[]; readonly set: DecorationSet } | undefined;

  constructor(
    place: HTMLElement,
    private readonly model: FieldModel,
  ) {
    this.editor = new EditorView(place, {
      state: model.state(),
      plugins: keysOf(model).slice(),
      dispatchTransaction: (transaction) => {
        this.dispatch(transaction);
      },
      decorations: ({ doc }) => this.decorationsOf(doc),
      handleDOMEvents: {
        compositionend: () => {
          // The field has its text after the event.
          queueMicrotask(() => {
            model.composedAll();
          });
        },
      },
      ...CLIPBOARD,
    });
    this.unsubscribe = model.subscribe(() => {
      // Marks alone have changed: the field's own selection holds.
      if (model.state() === this.editor.state) readSelection(this.editor);
      this.editor.updateState(model.state());
    });
  }

  destroy(): void {
    this.unsubscribe();
    this.editor.destroy();
  }

  private dispatch(transaction: Transaction): void {
    this.model.dispatch(transaction, this.editor.composing);
    // Not while one types, when rows would come and go.
    if (!transaction.selectionSet || transaction.docChanged || !this.editor.hasFocus()) return;
    const { doc, selection } = this.model.state();
    this.model.onCaret(selection.empty ? textOf(doc).offsetOf(selection.head) : undefined);
  }

  private decorationsOf(doc: Node): DecorationSet {
    const marks = this.model.marks();
    if (this.decorations?.doc !== doc || this.decorations.marks !== marks)
      this.decorations = { doc, marks, set: decorate(doc, marks) };
    return this.decorations.set;
  }
}
