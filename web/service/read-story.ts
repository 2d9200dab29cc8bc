import type { Annotation } from '../../src/core/operations/annotate-text.js';
import type { CheckResult } from '../../src/core/operations/check-text.js';
import type { Client } from './client.js';

/** The two answers about a story: its figures with their edits, and the findings with the rates that were used. */
export type StoryAnswers = readonly [Pick<Annotation, 'figures'>, Pick<CheckResult, 'findings' | 'rates'>];

/** Asks for both, and for no more of either than is shown: the rest takes as long to compute and to send. */
export function readStory(client: Client, request: object, signal?: AbortSignal): Promise<StoryAnswers> {
  return Promise.all([
    client.annotate(request, signal, ['figures']),
    client.check(request, signal, ['findings', 'rates']),
  ]);
}
