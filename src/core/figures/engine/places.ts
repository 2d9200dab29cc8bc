import { isLatin } from '../../document/chars.js';
import type { Lexicon } from './lexicon.js';
import type { FormMatch } from './trie.js';

/** The first code unit that may be Chinese writing: all between are signs, and letters of alphabets that are not read. */
const FIRST_EAST_ASIAN = 0x2e80;

/** The place whose name starts at `at`, and its country. Names of places begin with a capital where there are any. */
export function findPlaceAt(text: string, at: number, { places }: Lexicon): FormMatch<string> | undefined {
  const code = text.charCodeAt(at);
  const isCapital = code >= 65 && code <= 90;
  if (!isCapital && !(code >= FIRST_EAST_ASIAN)) return undefined;
  return isCapital && isLatin(text.charCodeAt(at - 1)) ? undefined : places.match(text, at);
}

/** The first place that a text names between two offsets. */
export function findNextPlace(text: string, from: number, to: number, lexicon: Lexicon): FormMatch<string> | undefined {
  for (let at = from; at < to; at++) {
    const place = findPlaceAt(text, at, lexicon);
    if (place) return place;
  }
  return undefined;
}
