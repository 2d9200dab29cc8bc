import type { Client } from '../service/client.js';
import { readStory } from '../service/read-story.js';
import { retryAfter, ServiceFault } from '../service/trouble.js';
import { Latest } from './latest.js';
import { toRequest, type StoryOptions } from './options.js';
import { readingOf } from './reading.js';
import type { DeskState } from './state.js';

/** Debounce: pause in typing before the service is called, in milliseconds. */
export const REST = 160;

type News = Partial<Pick<DeskState, 'reading' | 'waiting' | 'trouble'>>;

/** Asks the service what it says of the text: the newest only, again by itself when the service was away. */
export class Asking {
  private readonly latest = new Latest();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  /** @param tell hears what has come; spans are of the text that was asked about last */
  constructor(
    private readonly client: Client,
    private readonly now: () => number,
    private readonly tell: (news: News) => void,
  ) {}

  /** Asks no more about a text that is being changed. */
  end(): void {
    clearTimeout(this.timer);
    this.latest.end();
  }

  ask(text: string, options: StoryOptions, when: 'now' | 'soon'): void {
    // An answer to the text before would be put on the wrong characters.
    this.end();
    if (text === '') {
      this.tell({ reading: undefined, waiting: false, trouble: undefined });
      return;
    }
    this.tell({ waiting: true });
    if (when === 'now') void this.send(text, options);
    else this.timer = setTimeout(() => void this.send(text, options), REST);
  }

  private async send(text: string, options: StoryOptions): Promise<void> {
    const begun = this.now();
    const request = toRequest(text, options);
    try {
      const answers = await this.latest.run((signal) => readStory(this.client, request, signal));
      if (!answers) return;
      this.failures = 0;
      this.tell({ reading: readingOf(answers, this.now() - begun), waiting: false, trouble: undefined });
    } catch (error) {
      if (!(error instanceof ServiceFault)) throw error;
      const { trouble } = error;
      this.failures += 1;
      this.tell({ trouble, waiting: false });
      const seconds = retryAfter(trouble, this.failures);
      if (seconds !== undefined) this.timer = setTimeout(() => void this.send(text, options), seconds * 1000);
    }
  }
}
