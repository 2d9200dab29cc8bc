import { isLatin } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';
import type { FormMatch } from './trie.js';

/** The place whose name starts at `at`, and its country. */
export function findPlaceAt(text: string, at: number, { places }: Lexicon): FormMatch<string> | undefined {
  const code = text.charCodeAt(at);
  if (!places.mayStart(code) || (isLatin(code) && (isLatin(text.charCodeAt(at - 1)) || isSmall(code))))
    return undefined;
  return places.match(text, at);
}

/** Every place that the text names between two offsets, in order. */
export function* findPlaces(text: string, from: number, to: number, lexicon: Lexicon): Generator<FormMatch<string>> {
  for (let at = from; at < to; at++) {
    const place = findPlaceAt(text, at, lexicon);
    if (!place) continue;
    yield place;
    at = place.end - 1;
  }
}

/** Names of places begin with a capital. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
