import type { Edit } from '../../src/core/annotation/annotation.js';
import type { TextMap } from './text-map.js';

/** A field of any page: a text area, a line, or an element that the browser lets people edit. */
export interface Field {
  read(): string;
  /**
   * Changes the words where they stand, one edit after another, so that the formatting around them stays and the page's
   * own undo knows of each.
   * @param edits in text order, none overlapping another
   * @returns whether the field reads as the edits say; an editor may have its own idea
   */
  write(edits: readonly Edit[]): Promise<boolean>;
}

/**
 * The field that an element is. References nothing outside itself: a bookmark carries it as source text.
 * @param textOf reads what is no form control
 */
export function fieldOf(element: HTMLElement, textOf: (element: Element) => TextMap): Field {
  const page = element.ownerDocument;
  const control = element.matches('textarea,input') ? (element as HTMLTextAreaElement | HTMLInputElement) : undefined;
  const read = (): string => (control ? control.value : textOf(element).text);
  const select = ({ start, end }: Edit): void => {
    if (control) {
      control.setSelectionRange(start, end);
      return;
    }
    const { at } = textOf(element);
    const range = page.createRange();
    // Words are put behind the last character, not before the next one, which may be in another paragraph.
    const from = at(start === end && start > 0 ? start - 1 : start);
    const isBehind = start === end && start > 0 ? 1 : 0;
    range.setStart(from.node, from.offset + isBehind);
    if (end > start) {
      const to = at(end - 1);
      range.setEnd(to.node, to.offset + 1);
    }
    const selection = page.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  const put = (edit: Edit): void => {
    const before = read();
    select(edit);
    // execCommand is deprecated, but the only way to edit a field that the browser's undo includes.
    if (edit.replacement === '') page.execCommand('delete');
    else page.execCommand('insertText', false, edit.replacement);
    const wanted = before.slice(0, edit.start) + edit.replacement + before.slice(edit.end);
    if (!control || control.value === wanted) return;
    control.value = wanted;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  };
  // A line end of the text is a paragraph or a <br> in the field, with or without an empty line between.
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return {
    read,
    write: async (edits) => {
      const before = read();
      const wanted = edits.reduceRight(
        (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
        before,
      );
      const focused = page.activeElement as HTMLElement | null;
      const caret = control?.selectionEnd ?? 0;
      const { inputMode } = element;
      // A phone would show its keyboard for a moment.
      if (focused !== element) element.inputMode = 'none';
      element.focus({ preventScroll: true });
      for (const edit of [...edits].reverse()) {
        put(edit);
        // Editors learn of a selection and of a change only when the page is idle.
        await new Promise((resolve) => setTimeout(resolve));
      }
      const moved = edits
        .filter(({ end }) => end <= caret)
        .reduce((sum, { start, end, replacement }) => sum + replacement.length - (end - start), caret);
      control?.setSelectionRange(moved, moved);
      if (focused && focused !== element && focused.isConnected) focused.focus({ preventScroll: true });
      element.inputMode = inputMode;
      return flat(read()) === flat(wanted);
    },
  };
}

/**
 * The field with the focus, also in a frame of the same site or in a component. References nothing outside itself.
 * @returns undefined where the focus is in nothing that can be written in
 */
export function focusedField(page: Document): HTMLElement | undefined {
  let element = page.activeElement as HTMLElement | null;
  for (;;) {
    // A frame of another site has no document for this page.
    const inner =
      element?.shadowRoot?.activeElement ?? (element as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    if (!inner) break;
    element = inner as HTMLElement;
  }
  if (!element) return undefined;
  const isLine = element.matches('input') && /^(?:text|search|)$/.test(element.getAttribute('type') ?? '');
  return isLine || element.matches('textarea') || element.isContentEditable ? element : undefined;
}
