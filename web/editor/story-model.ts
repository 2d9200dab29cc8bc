import type { Comparing } from '../compare/comparing.js';
import { pairMarks } from '../compare/marks.js';
import type { Desk } from '../desk/desk.js';
import type { Marked } from './decorations.js';
import type { FieldModel } from './field-view.js';
import { markAt, marksOf } from './marks.js';

/** A value that is computed again only when what it depends on is another. */
function remembered<T>(dependencies: () => readonly unknown[], compute: () => T): () => T {
  let seen: readonly unknown[] | undefined;
  let value: T;
  return () => {
    const now = dependencies();
    if (!seen || now.some((each, i) => each !== seen?.[i])) value = compute();
    seen = now;
    return value;
  };
}

/** The marks of both texts of a comparison. */
export function pairsOf(comparing: Comparing): () => ReturnType<typeof pairMarks> {
  return remembered(
    () => [comparing.state.links, comparing.state.active],
    () => pairMarks(comparing.state),
  );
}

/**
 * The story as a field: marked with its figures and findings, or, beside its source, with its pairs.
 * @param onWriting hears that the text changes by the writer's hand
 */
export function storyModel(desk: Desk, comparing: Comparing, onWriting: () => void): FieldModel {
  const own = remembered(
    () => [desk.state.reading, desk.state.refusals, desk.state.active],
    () => marksOf(desk.state),
  );
  const figures = remembered(
    () => [own()],
    () =>
      own().map(({ start, end, kind, id, look }): Marked => {
        return { start, end, attributes: { class: `mark ${look}`, 'data-mark': `${kind}-${id}` } };
      }),
  );
  const pairs = pairsOf(comparing);
  return {
    state: () => desk.story,
    dispatch: (transaction, isComposing) => {
      if (transaction.docChanged) onWriting();
      desk.dispatch(transaction, isComposing);
    },
    composedAll: () => {
      desk.composedAll();
    },
    undo: () => desk.undo(),
    redo: () => desk.redo(),
    marks: () => (comparing.state.isOpen ? pairs().target : figures()),
    subscribe: (listener) => {
      const ends = [desk.subscribe(listener), comparing.subscribe(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    // The caret in a figure opens its row.
    onCaret: (offset) => {
      if (comparing.state.isOpen) {
        openPair(comparing, pairs().target, offset);
        return;
      }
      const { active } = desk.state;
      const mark = offset === undefined ? undefined : markAt(own(), offset);
      if (mark && (active?.id !== mark.id || active.from === 'list'))
        desk.activate({ kind: mark.kind, id: mark.id, from: 'text' });
      if (!mark && active?.from === 'text') desk.activate(undefined);
    },
  };
}

/** The source as a field. */
export function sourceModel(comparing: Comparing): FieldModel {
  const pairs = pairsOf(comparing);
  return {
    state: () => comparing.source,
    dispatch: (transaction, isComposing) => {
      comparing.dispatch(transaction, isComposing);
    },
    composedAll: () => {
      comparing.composedAll();
    },
    undo: () => comparing.undo(),
    redo: () => comparing.redo(),
    marks: () => pairs().source,
    subscribe: (listener) => comparing.subscribe(listener),
    onCaret: (offset) => {
      openPair(comparing, pairs().source, offset);
    },
  };
}

function openPair(comparing: Comparing, marks: readonly Marked[], offset: number | undefined): void {
  const mark = offset === undefined ? undefined : marks.find(({ start, end }) => start <= offset && offset <= end);
  if (mark) comparing.activate(mark.attributes['data-link']);
}
