/** Message of the desk's window that it is ready for a text. */
export const READY = 'crossrate:ready';
/** Message with a text for the desk. */
export const TEXT = 'crossrate:text';
/** Message with the changes that the desk has made, for the page that sent the text. */
export const RESULT = 'crossrate:result';

/** What became of a text that was sent back, each with the text as it stands on the page now. */
const OUTCOMES = {
  'crossrate:written': 'written',
  /** The field was changed on its page meanwhile, or was none: nothing was written. */
  'crossrate:refused': 'refused',
  /** The page's own editor has made something else of it. */
  'crossrate:unsure': 'unsure',
} as const;
export type Outcome = (typeof OUTCOMES)[keyof typeof OUTCOMES];

interface Listener {
  readonly take: (text: string) => void;
  readonly hear: (outcome: Outcome) => void;
}

/** A text from the page that opened this window by the bookmarklet, and the way back to it. */
export class Handoff {
  private origin: string | undefined;
  /** The text as the page has it. */
  private there = '';
  /** How often something was sent back: an outcome of an earlier time is news no more. */
  private turn = 0;

  constructor(private readonly opener: Window | null) {}

  /**
   * Says that the desk is ready and waits for the text, and for what becomes of it.
   * @returns ends the waiting
   */
  receive({ take, hear }: Listener): () => void {
    const listen = (event: MessageEvent): void => {
      const { type, text, turn } = (event.data ?? {}) as Readonly<Record<'type' | 'text' | 'turn', unknown>>;
      if (event.source !== this.opener || this.opener === null || typeof text !== 'string') return;
      if (event.origin === this.origin && typeof type === 'string' && type in OUTCOMES) {
        const outcome = OUTCOMES[type as keyof typeof OUTCOMES];
        if (outcome === 'written') this.there = text;
        if (turn === this.turn) hear(outcome);
      }
      // Ignore later texts: the opener may have navigated elsewhere.
      if (type !== TEXT || this.origin !== undefined) return;
      this.origin = event.origin;
      this.there = text;
      take(text);
    };
    addEventListener('message', listen);
    // Says only that the page is ready, so any opener may receive it.
    this.opener?.postMessage({ type: READY }, '*');
    return () => {
      removeEventListener('message', listen);
    };
  }

  /**
   * Sends what has changed to the page that the text came from, and to no other, with the whole text for bookmarks that
   * were taken from an earlier version.
   */
  async sendBack(text: string): Promise<void> {
    const { changesBetween } = await import('../fields/changes.js');
    const edits = changesBetween(this.there, text);
    this.turn += 1;
    const { turn, there: before } = this;
    if (this.origin !== undefined) this.opener?.postMessage({ type: RESULT, text, before, edits, turn }, this.origin);
  }
}
