import type { Edit } from '../../src/core/annotation/annotation.js';
import { writeEdits } from './write.js';
import { textOf, type Place, type TextMap } from './text-map.js';

/** What is checked on another page: a field, an editable element, or a text that can only be read. */
export interface Target {
  read(): string;
  /** Puts an edit in; absent where nothing can be written. */
  readonly write?: (edit: Edit) => void;
}

/** The target that an element is. */
export function targetOf(element: Element): Target {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    return {
      read: () => element.value,
      write: (edit) => {
        const { value } = element;
        writeEdits(element, [edit], value.slice(0, edit.start) + edit.replacement + value.slice(edit.end));
      },
    };
  if (element instanceof HTMLElement && element.isContentEditable)
    return {
      read: () => textOf(element).text,
      write: (edit) => {
        writeInto(element, textOf(element), edit);
      },
    };
  return { read: () => textOf(element).text };
}

/** What the reader has chosen on a page: the field with the focus, else the selected text. */
export function chosenTarget(): Target | undefined {
  const { activeElement: focused } = document;
  const selected = getSelection()?.toString() ?? '';
  if (focused?.matches('textarea, input') || (focused instanceof HTMLElement && focused.isContentEditable))
    return targetOf(focused);
  return selected.trim() ? { read: () => selected } : undefined;
}

/** Changes the words where they stand and leaves the markup; the page's own undo knows of it. */
function writeInto(element: HTMLElement, { at }: TextMap, { start, end, replacement }: Edit): void {
  element.focus({ preventScroll: true });
  const range = document.createRange();
  // Words are put behind the last character, not before the next one, which may be in another paragraph.
  const from = start === end && start > 0 ? after(at(start - 1)) : at(start);
  range.setStart(from.node, from.offset);
  const to = end > start ? after(at(end - 1)) : from;
  range.setEnd(to.node, to.offset);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  document.execCommand('insertText', false, replacement);
}

function after({ node, offset }: Place): Place {
  return { node, offset: offset + 1 };
}
