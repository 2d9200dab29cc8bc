import { addLanguage, addMarks, addUnreadScales, createLexicon } from './engine/lexicon-builder.js';
import type { Lexicon } from './engine/lexicon.js';
import { collectRules } from './engine/rule-set.js';
import type { Language } from './language.js';
import { ENGLISH } from './languages/en/index.js';
import { ISO_MARKS } from './languages/iso-marks.js';
import { UNREAD_SCALES } from './languages/unread-scales.js';
import { inBothScripts } from './languages/zh/both-scripts.js';
import { CHINESE } from './languages/zh/index.js';

/** Every language that is read; one entry a language. Where rules of two apply, the first one decides. */
export const LANGUAGES = [ENGLISH, inBothScripts(CHINESE)] as const;

/** What a request may say of its language: one that is read, or all of them. */
export type LanguageChoice = (typeof LANGUAGES)[number]['key'] | 'auto';

/** Every choice of a language. */
export const LANGUAGE_CHOICES = [...LANGUAGES.map(({ key }) => key), 'auto'] as const satisfies LanguageChoice[];

/** The lexicons of a set of languages, each built when it is first asked for. */
export class LexiconRegistry {
  private readonly lexicons = new Map<string, Lexicon>();
  /** The same tables for texts whose quantities are asked for. */
  private readonly keeping = new Map<Lexicon, Lexicon>();
  /** The same with the rules of fewer languages. */
  private readonly reduced = new Map<string, Lexicon>();

  constructor(readonly languages: readonly Language[]) {}

  /**
   * @param key a language whose words are to be read, or `auto` for those of all; rules and marks are always those of all
   * @param keepsQuantities keep numbers that plainly count things
   */
  get(key: string, keepsQuantities = false): Lexicon {
    const lexicon = this.getPlain(key);
    if (!keepsQuantities) return lexicon;
    let keeping = this.keeping.get(lexicon);
    if (!keeping) this.keeping.set(lexicon, (keeping = { ...lexicon, keepsQuantities }));
    return keeping;
  }

  /** The lexicon for one text: rules of a language that has nothing to say about the text are not asked. */
  getFor(text: string, key: string, keepsQuantities = false): Lexicon {
    const lexicon = this.get(key, keepsQuantities);
    const asked = this.languages.filter(({ appliesTo }) => appliesTo?.(text) ?? true);
    if (asked.length === this.languages.length) return lexicon;
    const name = [keepsQuantities, key, ...asked.map((language) => language.key)].join(' ');
    let reduced = this.reduced.get(name);
    if (!reduced) {
      reduced = { ...lexicon, rules: collectRules(asked.map(({ rules }) => rules ?? {})) };
      this.reduced.set(name, reduced);
    }
    return reduced;
  }

  private getPlain(key: string): Lexicon {
    let lexicon = this.lexicons.get(key);
    if (!lexicon) this.lexicons.set(key, (lexicon = this.build(key)));
    return lexicon;
  }

  private build(key: string): Lexicon {
    const lexicon = createLexicon(this.languages);
    addMarks(lexicon, ISO_MARKS);
    const isAsked = (language: string): boolean => key === 'auto' || key === language;
    const read = new Set(this.languages.map((language) => language.key).filter(isAsked));
    addUnreadScales(
      lexicon,
      Object.entries(UNREAD_SCALES).flatMap(([language, forms]) => (read.has(language) ? [] : forms)),
    );
    for (const language of this.languages) addLanguage(lexicon, language, read.has(language.key));
    return lexicon;
  }
}

/** The lexicons of the languages that Crossrate reads. */
export const DEFAULT_LEXICONS = new LexiconRegistry(LANGUAGES);

/** The lexicon of a language choice. */
export function getLexicon(key: LanguageChoice): Lexicon {
  return DEFAULT_LEXICONS.get(key);
}
