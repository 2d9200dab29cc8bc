/** Message of the desk's window that it is ready for a text. */
export const READY = 'crossrate:ready';
/** Message with a text for the desk. */
export const TEXT = 'crossrate:text';
/** Message with the text as the desk has it, for the page that sent it. */
export const RESULT = 'crossrate:result';

/** A text from the page that opened this window by the bookmarklet, and the way back to it. */
export class Handoff {
  private origin: string | undefined;

  constructor(private readonly opener: Window | null) {}

  /**
   * Says that the desk is ready and waits for the text.
   * @returns ends the waiting
   */
  receive(take: (text: string) => void): () => void {
    const listen = (event: MessageEvent): void => {
      const { type, text } = (event.data ?? {}) as { readonly type?: unknown; readonly text?: unknown };
      if (event.source !== this.opener || this.opener === null || type !== TEXT || typeof text !== 'string') return;
      // Ignore later messages: the opener may have navigated elsewhere.
      if (this.origin !== undefined) return;
      this.origin = event.origin;
      take(text);
    };
    addEventListener('message', listen);
    // Says only that the page is ready, so any opener may receive it.
    this.opener?.postMessage({ type: READY }, '*');
    return () => {
      removeEventListener('message', listen);
    };
  }

  /** Whether the text can be sent back. */
  get isOpen(): boolean {
    return this.origin !== undefined && this.opener !== null && !this.opener.closed;
  }

  /** Sends the text to the page it came from, and to no other. */
  sendBack(text: string): void {
    if (this.origin !== undefined) this.opener?.postMessage({ type: RESULT, text }, this.origin);
  }
}
