import type { Preferences } from './preferences.js';

/** Sets the choices as attributes of the document, for style sheets and screen readers. */
export function apply({ language, theme }: Preferences): void {
  const { documentElement: root } = document;
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

/** A storage of the browser; undefined where it is forbidden. */
export function storageOf(name: 'localStorage' | 'sessionStorage'): globalThis.Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

/** The element of the page that an application is rendered into. @throws RangeError when the HTML has none of that id */
export function findRoot(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new RangeError(`the page has no element #${id}`);
  return element;
}
