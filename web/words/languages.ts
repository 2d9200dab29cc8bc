import { EN, type WordKey, type Words } from './en.js';
import { fill, type Values } from './fill.js';
import { ZH_HANS } from './zh-hans.js';
import { ZH_HANT } from './zh-hant.js';

/** Languages of the page, by their BCP 47 tags. */
export const LANGUAGES = { en: EN, 'zh-Hans': ZH_HANS, 'zh-Hant': ZH_HANT } as const satisfies Record<string, Words>;
export type Language = keyof typeof LANGUAGES;

/** Each in its own words. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};

/** A string of the page, filled in. */
export type Say = (key: WordKey, values?: Values) => string;

export function sayIn(language: Language): Say {
  const words: Words = LANGUAGES[language];
  return (key, values) => fill(words[key], values);
}

/** The first of a reader's languages that the page has. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [language, ...rest] = tag.toLowerCase().split('-');
    if (language === 'en') return 'en';
    if (language !== 'zh') continue;
    if (rest.includes('hans')) return 'zh-Hans';
    return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh-Hans';
  }
  return 'en';
}
