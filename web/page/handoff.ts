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
      // Later messages, from wherever the opener has gone meanwhile, are not taken.
      if (this.origin !== undefined) return;
      this.origin = event.origin;
      take(text);
    };
    addEventListener('message', listen);
    // Says nothing but that a desk is open, so that whoever has opened it may know.
    this.opener?.postMessage({ type: READY }, '*');
    return () => {
      removeEventListener('message', listen);
    };
  }

  /** Can the text be sent back? */
  get isOpen(): boolean {
    return this.origin !== undefined && this.opener !== null && !this.opener.closed;
  }

  /** Gives the text to the page that sent it, and to no other. */
  sendBack(text: string): void {
    if (this.origin !== undefined) this.opener?.postMessage({ type: RESULT, text }, this.origin);
  }
}
