import type { JSX, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import { FieldView, type FieldModel } from './field-view.js';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly model: FieldModel;
  readonly place: Ref<HTMLDivElement> & { current: HTMLDivElement | null };
  /** Hears of the field when it comes and when it goes. */
  readonly onView?: (view: EditorView | undefined) => void;
  readonly onPointerMove?: (event: PointerEvent) => void;
  readonly onPointerLeave?: () => void;
}

/** A field for a document, as wide as a column of text. */
export function Field({ id, label, model, place, onView, ...handlers }: FieldProps): JSX.Element {
  const view = useRef<FieldView | undefined>(undefined);
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = new FieldView(place.current, model);
    view.current = made;
    onView?.(made.editor);
    return () => {
      onView?.(undefined);
      made.destroy();
    };
  }, [model]);
  useLayoutEffect(() => {
    const attributes = {
      id,
      role: 'textbox',
      'aria-multiline': 'true',
      // It has the focus of the pane that scrolls round it; browsers do so by themselves, accessibility checks ask for it.
      tabindex: '0',
      'aria-label': label,
      spellcheck: 'false',
      translate: 'no',
    };
    view.current?.editor.setProps({ attributes });
  }, [id, label, model]);
  return <div class="sheet" ref={place} {...handlers} />;
}
