import { findSourceName } from '../../src/core/checks/messages/source-names.js';
import type { Language } from './languages.js';

const SCRIPTS = { en: 'latin', 'zh-Hans': 'hans', 'zh-Hant': 'hant' } as const satisfies Record<Language, string>;

/** What people call a source, as it begins a line. @param given its own name, where it is known */
export function sourceName(key: string, language: Language, given = key): string {
  const name = findSourceName(key, SCRIPTS[language]);
  return name === undefined ? given : name.charAt(0).toUpperCase() + name.slice(1);
}
