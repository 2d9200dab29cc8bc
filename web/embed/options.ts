import { defaultOptions, fromQuery, toRequest, type StoryOptions } from '../desk/options.js';
import { languageFor, LANGUAGES, type Language } from '../words/languages.js';

/** Attributes of `<crossrate-check>` that say how to read and write: the names of a link's query. */
const NAMES = ['style-key', 'to', 'date', 'region', 'source', 'assume', 'convert', 'revision'] as const;

/** Every attribute that changes what is shown. */
export const ATTRIBUTES = [...NAMES, 'for', 'lang', 'service', 'api-key'] as const;

/** What an element needs of itself. */
export type Attributes = (name: string) => string | null;

/** The body of the element's requests. */
export function requestOf(text: string, attribute: Attributes, today: string): Readonly<Record<string, unknown>> {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = attribute(name);
    // "style" is an attribute of every element already.
    if (value !== null) query.set(name === 'style-key' ? 'style' : name, value);
  }
  const options: StoryOptions = { ...defaultOptions(today), ...fromQuery(query) };
  return toRequest(text, options);
}

/** The language of the element: its own `lang`, else the page's, else the reader's. */
export function languageOf(attribute: Attributes, page: string, preferred: readonly string[]): Language {
  const own = attribute('lang') ?? '';
  return own in LANGUAGES ? (own as Language) : languageFor([own, page, ...preferred].filter(Boolean));
}
