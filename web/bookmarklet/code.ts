import { fieldOf, focusedField } from '../fields/field.js';
import { textOf } from '../fields/text-map.js';

/** What a bookmark takes along, beside the function that it runs: functions that reference nothing outside themselves. */
export interface Luggage {
  readonly focusedField: typeof focusedField;
  readonly fieldOf: typeof fieldOf;
  readonly textOf: typeof textOf;
}

/**
 * Runs on another page from its source text, so it must not reference anything outside itself. Takes the text of the field that has
 * the focus, or the selected text, opens the desk with it in a window, and puts the changes that are sent back into the field.
 */
export function checkInWindow(desk: string, { focusedField, fieldOf, textOf }: Luggage): void {
  const element = focusedField(document);
  const field = element && fieldOf(element, textOf);
  const selected = String(getSelection());
  const read = (): string => (field?.read().trim() ? field.read() : selected);
  const { origin } = new URL(desk);
  const opened = open(`${desk}?handoff`, '_blank', 'width=1280,height=860');
  const answer = (type: string, turn?: number): void => {
    opened?.postMessage({ type, text: read(), turn }, origin);
  };
  addEventListener('message', (event) => {
    if (event.origin !== origin || event.source !== opened) return;
    const { type, before, edits, turn } = event.data as {
      readonly type?: string;
      readonly before?: string;
      readonly turn?: number;
      readonly edits?: readonly { start: number; end: number; replacement: string }[];
    };
    if (type === 'crossrate:ready') answer('crossrate:text');
    if (type !== 'crossrate:result' || !edits) return;
    if (!field || read() !== before) answer('crossrate:refused', turn);
    else
      void field.write(edits).then((isWritten) => {
        answer(isWritten ? 'crossrate:written' : 'crossrate:unsure', turn);
      });
  });
}

/** Runs on another page, like {@link checkInWindow}: opens the panel of `/embed.js` in the page itself. */
export function checkInPage(desk: string): void {
  const show = (): void => {
    document.querySelector('crossrate-check[floating]')?.remove();
    const panel = document.createElement('crossrate-check') as HTMLElement & { check?: () => Promise<void> };
    panel.setAttribute('service', desk);
    panel.setAttribute('floating', '');
    const focused = document.activeElement;
    document.body.append(panel);
    if (focused instanceof HTMLElement) focused.focus();
    void panel.check?.();
  };
  if (customElements.get('crossrate-check')) {
    show();
    return;
  }
  const script = document.createElement('script');
  script.src = `${desk}embed.js`;
  script.onload = show;
  script.onerror = () => {
    alert(`Crossrate: this page does not admit scripts from ${desk}`);
  };
  document.head.append(script);
}

/**
 * The address of a bookmark.
 * @param desk address of the desk, with the slash at its end
 */
export function bookmarkOf(run: (desk: string, luggage: Luggage) => void, desk: string): string {
  const luggage = Object.entries(run.length > 1 ? { focusedField, fieldOf, textOf } : {});
  const packed = luggage.map(([name, taken]) => `${name}: ${taken.toString()}`).join();
  return `javascript:${encodeURIComponent(`(${run.toString()})(${JSON.stringify(desk)},{${packed}})`)}`;
}
