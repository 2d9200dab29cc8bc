import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { EditorView, type DecorationSet } from 'prosemirror-view';
import type { Desk } from '../desk/desk.js';
import { textOf } from '../story/text.js';
import { CLIPBOARD } from './clipboard.js';
import { decorate } from './decorations.js';
import { keysOf } from './keys.js';
import { markAt, marksOf, type Mark } from './marks.js';

/** The field of the desk's story in the page. */
export class StoryView {
  readonly editor: EditorView;
  private readonly unsubscribe: () => void;
  private marks: readonly Mark[] = [];
  private seen: readonly unknown[] = [];
  private decorations: { readonly doc: Node; readonly marks: readonly Mark[]; readonly set: DecorationSet } | undefined;

  /** @param onWriting hears that the text changes by the writer's hand */
  constructor(
    place: HTMLElement,
    private readonly desk: Desk,
    private readonly onWriting: () => void,
  ) {
    this.editor = new EditorView(place, {
      state: desk.story,
      plugins: keysOf({ undo: () => desk.undo(), redo: () => desk.redo() }).slice(),
      dispatchTransaction: (transaction) => {
        this.dispatch(transaction);
      },
      decorations: ({ doc }) => this.decorationsOf(doc),
      handleDOMEvents: {
        compositionend: () => {
          // The field has its text after the event.
          queueMicrotask(() => {
            desk.composedAll();
          });
        },
      },
      ...CLIPBOARD,
    });
    this.unsubscribe = desk.subscribe(() => {
      this.editor.updateState(desk.story);
    });
  }

  destroy(): void {
    this.unsubscribe();
    this.editor.destroy();
  }

  private dispatch(transaction: Transaction): void {
    if (transaction.docChanged) this.onWriting();
    this.desk.dispatch(transaction, this.editor.composing);
    // The caret in a figure opens its row; not while one types, when rows would come and go.
    if (transaction.selectionSet && !transaction.docChanged && this.editor.hasFocus()) this.follow();
  }

  private follow(): void {
    const { doc, selection } = this.desk.story;
    const { active } = this.desk.state;
    const mark = selection.empty ? markAt(this.marks, textOf(doc).offsetOf(selection.head)) : undefined;
    if (mark && (active?.id !== mark.id || active.from === 'list'))
      this.desk.activate({ kind: mark.kind, id: mark.id, from: 'text' });
    if (!mark && active?.from === 'text') this.desk.activate(undefined);
  }

  private decorationsOf(doc: Node): DecorationSet {
    const { state } = this.desk;
    const seen = [state.reading, state.refusals, state.active];
    if (seen.some((each, i) => each !== this.seen[i]) || this.seen.length === 0) this.marks = marksOf(state);
    this.seen = seen;
    const { marks } = this;
    if (this.decorations?.doc !== doc || this.decorations.marks !== marks) {
      const marked = marks.map(({ start, end, kind, id, look }) => ({
        start,
        end,
        attributes: { class: `mark ${look}`, 'data-mark': `${kind}-${id}` },
      }));
      this.decorations = { doc, marks, set: decorate(doc, marked) };
    }
    return this.decorations.set;
  }
}
