/**
 * Puts a text on the clipboard, with its HTML beside it when there is any. The older way is for pages that are not served
 * over HTTPS, where browsers hide the newer one.
 * @returns whether the browser allowed it
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    // Not there on a page without HTTPS, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return copyByEvent(text, html);
    if (html === undefined) await clipboard.writeText(text);
    else {
      const part = (content: string, type: string): Blob => new Blob([content], { type });
      const item = { 'text/plain': part(text, 'text/plain'), 'text/html': part(html, 'text/html') };
      await clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return copyByEvent(text, html);
  }
}

function copyByEvent(text: string, html: string | undefined): boolean {
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return isDone;
}
