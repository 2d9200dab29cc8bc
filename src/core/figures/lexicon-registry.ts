import { ISO_MARKS } from './languages/iso-marks.js';
import { ENGLISH } from './languages/en/index.js';
import type { Language } from './language.js';
import { CHINESE } from './languages/zh/index.js';
import { addMarks, addLanguage } from './engine/lexicon-builder.js';
import { emptyLexicon, type Lexicon } from './engine/lexicon.js';

/** Every language that is read; one entry a language. */
const LANGUAGES: readonly Language[] = [ENGLISH, CHINESE];

/** What a lexicon is built from: `en`, `zh`, or both. */
export type LexiconLanguage = 'en' | 'zh' | 'auto';

const lexicons = new Map<LexiconLanguage, Lexicon>();

/** The lexicon of a language choice, built once. */
export function getLexicon(key: LexiconLanguage): Lexicon {
  let lexicon = lexicons.get(key);
  if (!lexicon) lexicons.set(key, (lexicon = buildLexicon(key)));
  return lexicon;
}

function buildLexicon(key: LexiconLanguage): Lexicon {
  const lexicon = emptyLexicon();
  addMarks(lexicon, ISO_MARKS);
  for (const language of LANGUAGES) addLanguage(lexicon, language, key === 'auto' || key === language.key);
  return lexicon;
}
