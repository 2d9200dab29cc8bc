import type { Edit } from '../../src/core/annotation/annotation.js';

/**
 * Puts edits into a field as one step of the browser's own undo, and leaves the focus where it was.
 * @param edits in text order
 * @param text the whole text after them
 */
export function writeEdits(field: HTMLTextAreaElement | HTMLInputElement, edits: readonly Edit[], text: string): void {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last || field.value === text) return;
  const before = field.value;
  const caret = field.selectionStart ?? 0;
  const focused = document.activeElement;
  const pane = field.closest('.pane');
  const scrolled = pane?.scrollTop;
  const insert = text.slice(first.start, text.length - (before.length - last.end));
  // A phone would show its keyboard for a moment.
  if (focused !== field) field.inputMode = 'none';
  field.focus({ preventScroll: true });
  field.setSelectionRange(first.start, last.end);
  // execCommand is deprecated, but the only way to edit a field that the browser's undo includes.
  const isDone = insert === '' ? document.execCommand('delete') : document.execCommand('insertText', false, insert);
  if (!isDone || field.value !== text) field.value = text;
  // Another story is read from its beginning.
  const isWhole = first.start === 0 && last.end === before.length;
  const at = isWhole ? 0 : moved(caret, edits);
  field.setSelectionRange(at, at);
  if (focused instanceof HTMLElement && focused !== field && focused.isConnected)
    focused.focus({ preventScroll: true });
  else if (focused !== field) field.blur();
  field.inputMode = '';
  if (pane && scrolled !== undefined) pane.scrollTop = scrolled;
}

function moved(caret: number, edits: readonly Edit[]): number {
  let by = 0;
  for (const { start, end, replacement } of edits) if (end <= caret) by += replacement.length - (end - start);
  return caret + by;
}
