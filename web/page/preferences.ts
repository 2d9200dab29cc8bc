import { languageFor, LANGUAGES, type Language } from '../words/languages.js';
import type { Storage } from '../desk/saved.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a reader wants the page. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'crossrate.page';

/** @param languages the reader's, best first, for one who has not chosen yet */
export function readPreferences(storage: Storage | undefined, languages: readonly string[]): Preferences {
  const kept = ((): Partial<Record<keyof Preferences, unknown>> => {
    try {
      return (JSON.parse(storage?.getItem(KEY) ?? '{}') ?? {}) as Partial<Preferences>;
    } catch {
      // Stored by another version, or access is forbidden: use the defaults.
      return {};
    }
  })();
  const language = Object.keys(LANGUAGES).find((each) => each === kept.language) as Language | undefined;
  return {
    language: language ?? languageFor(languages),
    theme: THEMES.find((each) => each === kept.theme) ?? 'auto',
  };
}

export function writePreferences(storage: Storage | undefined, preferences: Preferences): void {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // The browser forbids it: the choice holds until the page is closed.
  }
}
