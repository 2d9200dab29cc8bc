import type { Lexicon } from './lexicon.js';
import { skipGap } from './unit-after.js';

/**
 * Is a number that ends at `end`, with no unit behind it, followed by a scale word of a language that is not read, "$75
 * millones", or does a letter of another script touch it? Then the digits are not the whole number, and it is refused.
 */
export function isBeforeUnreadScale(text: string, lexicon: Lexicon, end: number): boolean {
  return isOtherLetter(text.charCodeAt(end)) || lexicon.unreadScales.match(text, skipGap(text, end)) !== undefined;
}

/** Letters from Greek to Hangul Jamo, but no signs, and Hangul syllables. Han and kana are not among them. */
function isOtherLetter(code: number): boolean {
  return (code >= 0x370 && code < 0x1200) || (code >= 0xac00 && code <= 0xd7a3);
}
