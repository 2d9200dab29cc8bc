import type { Edit } from '../../src/core/annotation/annotation.js';
import { fieldOf, focusedField } from '../fields/field.js';
import { textOf } from '../fields/text-map.js';

/** What is checked on another page: a field, an editable element, or a text that can only be read. */
export interface Target {
  read(): string;
  /** Puts an edit in; absent where nothing can be written. */
  readonly write?: (edit: Edit) => unknown;
}

/** The target that an element is. */
export function targetOf(element: Element): Target {
  const isField = element instanceof HTMLElement && (element.matches('textarea, input') || element.isContentEditable);
  if (!isField) return { read: () => textOf(element).text };
  const field = fieldOf(element, textOf);
  return { read: () => field.read(), write: (edit) => field.write([edit]) };
}

/** What the reader has chosen on a page: the field with the focus, else the selected text. */
export function chosenTarget(): Target | undefined {
  const focused = focusedField(document);
  if (focused) return targetOf(focused);
  const selected = getSelection()?.toString() ?? '';
  return selected.trim() ? { read: () => selected } : undefined;
}
