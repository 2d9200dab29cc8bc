import { ISO_MARKS } from './languages/iso-marks.js';
import { ENGLISH } from './languages/en/index.js';
import type { Language } from './language.js';
import { CHINESE } from './languages/zh/index.js';
import { addMarks, fillLexicon } from './engine/lexicon-builder.js';
import { emptyLexicon, type Lexicon } from './engine/lexicon.js';

/** Every language that is read; one entry a language. */
const LANGUAGES: readonly Language[] = [ENGLISH, CHINESE];

/** What a lexicon is built from: `en`, `zh`, or both. */
export type LexiconKey = 'en' | 'zh' | 'auto';

const cache = new Map<LexiconKey, Lexicon>();

/** The lexicon of a language choice, built once. */
export function lexiconOf(key: LexiconKey): Lexicon {
  let lexicon = cache.get(key);
  if (!lexicon) cache.set(key, (lexicon = build(key)));
  return lexicon;
}

function build(key: LexiconKey): Lexicon {
  const lexicon = emptyLexicon();
  addMarks(lexicon, ISO_MARKS);
  for (const language of LANGUAGES) fillLexicon(lexicon, language, key === 'auto' || key === language.key);
  return lexicon;
}
