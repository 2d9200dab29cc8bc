import { focusedField } from '../fields/field.js';

/** A place of a page whose words are checked: a field, or a text that can only be read. */
export interface Spot {
  readonly element: HTMLElement;
  readonly canWrite: boolean;
}

/** The field with the focus; else every field with words in it that can be seen; else the text that is selected. */
export function findSpots(page: Document): readonly Spot[] {
  const focused = focusedField(page);
  if (focused) return [{ element: focused, canWrite: true }];
  const fields = fieldsIn(page).map((element): Spot => ({ element, canWrite: true }));
  if (fields.length > 0) return fields;
  const selected = page.getSelection();
  if (!selected || selected.isCollapsed) return [];
  const around = selected.getRangeAt(0).commonAncestorContainer;
  const element = around.nodeType === Node.ELEMENT_NODE ? (around as HTMLElement) : around.parentElement;
  return element ? [{ element, canWrite: false }] : [];
}

function fieldsIn(page: Document): readonly HTMLElement[] {
  const own = [...page.querySelectorAll<HTMLElement>('textarea, [contenteditable], body')].filter(
    (element) =>
      (element.matches('textarea') || (element.isContentEditable && !element.parentElement?.isContentEditable)) &&
      element.checkVisibility() &&
      wordsOf(element).trim() !== '',
  );
  // Editors often are a frame of the same site; a frame of another one shows no document.
  const framed = [...page.querySelectorAll('iframe')].flatMap(({ contentDocument }) =>
    contentDocument ? fieldsIn(contentDocument) : [],
  );
  return [...own, ...framed];
}

function wordsOf(element: HTMLElement): string {
  return element.matches('textarea') ? element.value : element.innerText;
}
