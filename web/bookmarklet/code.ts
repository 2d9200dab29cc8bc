/**
 * Runs on another page from its source text, so it must not reference anything outside itself. Takes the text of the field that has
 * the focus, or the selected text, opens the desk with it in a window, and puts the answer back into the field.
 */
export function checkInWindow(desk: string): void {
  const field = document.activeElement as HTMLElement | null;
  const isField = field !== null && (field.matches('textarea,input') || field.isContentEditable);
  const selected = String(getSelection());
  const value = isField && 'value' in field ? String(field.value) : isField ? field.innerText : '';
  const text = value.trim() ? value : selected;
  const { origin } = new URL(desk);
  const opened = open(`${desk}?handoff`, '_blank', 'width=1280,height=860');
  addEventListener('message', (event) => {
    if (event.origin !== origin || event.source !== opened) return;
    const message = event.data as { readonly type?: string; readonly text?: string };
    if (message.type === 'crossrate:ready') opened?.postMessage({ type: 'crossrate:text', text }, origin);
    if (message.type !== 'crossrate:result' || !isField) return;
    field.focus();
    document.execCommand('selectAll');
    document.execCommand('insertText', false, message.text);
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
export function bookmarkOf(run: (desk: string) => void, desk: string): string {
  return `javascript:${encodeURIComponent(`(${run.toString()})(${JSON.stringify(desk)})`)}`;
}
