import type { AnswerContext } from '../../api/context.js';

/** Key of the source that reads the files of the ECB. */
const ECB = 'ecb';

/** The configured sources of the ECB's euro reference rates: its own files first, then those that relay them. */
export function listEuroSources({ sources }: Pick<AnswerContext, 'sources'>): readonly string[] {
  const relaying = sources.filter(({ relays }) => relays === ECB).map(({ key }) => key);
  return sources.some(({ key }) => key === ECB) ? [ECB, ...relaying] : relaying;
}
