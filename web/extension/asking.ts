import { readingOf } from '../desk/reading.js';
import type { Reading } from '../desk/state.js';
import { readStory } from '../service/read-story.js';
import { createClient } from '../service/client.js';
import { ServiceFault, type Trouble } from '../service/trouble.js';
import { requestOf, type Settings } from './settings.js';

/** Message of a page to the extension: a text to be read. */
export interface Question {
  readonly type: 'crossrate:ask';
  readonly text: string;
  /** The day where the reader is. */
  readonly today: string;
}

export type Answer = { readonly service: string } & ({ readonly reading: Reading } | { readonly trouble: Trouble });

/** Asks the service from the extension: the rules of the page do not hold there, and the page never sees the key. */
export async function answerTo({ text, today }: Question, settings: Settings): Promise<Answer> {
  const { service, key } = settings;
  const keys = { get: () => key || undefined, set: () => undefined };
  const client = createClient(service, (url, init) => fetch(url, init), keys);
  const request = requestOf(text, settings, today);
  try {
    const answers = await readStory(client, request);
    return { service, reading: readingOf(answers, 0) };
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error;
    return { service, trouble: error.trouble };
  }
}
