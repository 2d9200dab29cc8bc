import type { JSX } from 'preact';
import { LANGUAGE_NAMES, type Language } from '../words/languages.js';
import { usePage } from './context.js';
import { THEMES, type Preferences, type Theme } from './preferences.js';

const THEME_WORDS = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const;

interface MastheadProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly onHelp: () => void;
  readonly onProfile: () => void;
}

/** The page's name, and settings that concern the page rather than the story. */
export function Masthead({ preferences, onChange, onHelp, onProfile }: MastheadProps): JSX.Element {
  const { say } = usePage();
  return (
    <header class="masthead">
      <h1 class="name">Crossrate</h1>
      <nav class="links" aria-label={say('links')}>
        <button type="button" class="plain" onClick={onProfile}>
          {say('profile')}
        </button>
        <a href="./bookmarklet">{say('bookmarklet')}</a>
        <a href="./docs">{say('api')}</a>
        <button type="button" class="plain" onClick={onHelp}>
          {say('keys')}
        </button>
      </nav>
      <div class="choices">
        <select
          aria-label={say('theme')}
          value={preferences.theme}
          onChange={(event) => {
            onChange({ ...preferences, theme: event.currentTarget.value as Theme });
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {say(THEME_WORDS[theme])}
            </option>
          ))}
        </select>
        <select
          aria-label={say('language')}
          value={preferences.language}
          onChange={(event) => {
            onChange({ ...preferences, language: event.currentTarget.value as Language });
          }}
        >
          {Object.entries(LANGUAGE_NAMES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
