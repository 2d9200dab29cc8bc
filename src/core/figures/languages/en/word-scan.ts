import { isBlank, isLatin, isSpace, skipSpaces } from '../../../document/chars.js';

const MAX_WORD_LENGTH = 12;

/** The lower-case word that starts at `at`, '' when there is none or it is longer than any number word. */
export function readWordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= MAX_WORD_LENGTH && isLatin(text.charCodeAt(end))) end++;
  return end - at > MAX_WORD_LENGTH ? '' : text.slice(at, end).toLowerCase();
}

/** Start of the next word when blanks or one hyphen part it from `end`, else -1. Typed and scanned text has several blanks. */
export function findNextWord(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 0x2d && !isSpace(code)) return -1;
  if (isLatin(text.charCodeAt(end + 1))) return end + 1;
  if (code === 0x2d) return -1;
  const next = skipSpaces(text, end);
  return next > end + 1 && isLatin(text.charCodeAt(next)) ? next : -1;
}

/** The word before `at`, in small letters, when one blank parts the two. */
export function readWordBefore(text: string, at: number): string {
  if (!isBlank(text.charCodeAt(at - 1))) return '';
  let start = at - 1;
  while (at - start <= MAX_WORD_LENGTH + 1 && isLatin(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at - 1).toLowerCase();
}
